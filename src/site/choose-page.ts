import type { Question } from '../catalog/catalog.ts';
import { type Answers, NO_CHOICE } from '../choosing/answers.ts';
import { choose } from '../choosing/choose.ts';
import type { AskedQuestion, ChoiceWords, Telling } from '../i18n/choice-texts.ts';
import { LIST_GAP } from '../i18n/format.ts';
import { type Locale, localizedPath, localizer, pickAll } from '../i18n/locale.ts';
import { CHOOSE } from '../i18n/messages/choose.ts';
import { EVIDENCE } from '../i18n/messages/evidence.ts';
import { makeRowWords } from '../i18n/row-words.ts';
import type { ResultWords } from '../markup/choice-result.ts';
import { makeAllPoints, makeComparisonData } from './comparison-page.ts';
import type { Site } from './make-site.ts';

/** The ranking whose order decides among equals: the first, which is the one for business. */
export function decidingRanking(site: Site) {
  return site.rankings[0];
}

/** All that results are worked out from and told with, in one language. */
export function makeTelling(site: Site, locale: Locale): Telling {
  const ranking = decidingRanking(site);
  return {
    data: {
      questions: site.catalog.questions.map((question) => askIn(site, question, locale)),
      order: ranking?.result.ranked.map(({ provider }) => provider.id) ?? [],
      comparison: makeComparisonData(site, locale),
      points: makeAllPoints(site),
    },
    words: makeWords(site, locale),
  };
}

function makeWords(site: Site, locale: Locale): ChoiceWords {
  const l = localizer(locale);
  const ranking = decidingRanking(site)?.ranking.name;
  return {
    script: pickAll(CHOOSE.script, l),
    advice: pickAll(CHOOSE.advice, l),
    row: makeRowWords(locale),
    bar: l(EVIDENCE.bar),
    listGap: LIST_GAP[locale],
    ranking: ranking ? l(ranking) : '',
  };
}

/** The headings of a result. */
export function resultWords({ script }: Pick<ChoiceWords, 'script'>): ResultWords {
  const { must, want, avoid, free, ...words } = script;
  return { ...words, levels: { must, want, avoid, free } };
}

function askIn({ catalog }: Site, question: Question, locale: Locale): AskedQuestion {
  const l = localizer(locale);
  const { id, several, options, rules = [], conflicts = [] } = question;
  return {
    id,
    ...(several ? { several } : {}),
    options: options.map(({ name: _name, ...option }) => option),
    rules: rules.map(({ cuts, reason, ...rule }) => {
      const attack = catalog.attacks.find((one) => one.id === cuts?.attack);
      const step = attack?.steps.find((one) => one.id === cuts?.step);
      return {
        ...rule,
        reason: l(reason),
        ...(attack && step
          ? { cuts: { text: l(step.name), href: `${localizedPath(locale, `/attacks/${attack.id}/`)}#steps` } }
          : {}),
      };
    }),
    conflicts: conflicts.map(({ when, text, ways }) => ({
      when,
      text: l(text),
      ways: ways.map((way) => ({ ...way, text: l(way.text) })),
    })),
  };
}

/** A situation that many come with, and the answers that describe it. */
interface CommonSituation {
  id: keyof typeof CHOOSE.situationNames;
  answers: Answers;
}

const COMMON_SITUATIONS: readonly CommonSituation[] = [
  { id: 'fixed-mail', answers: { use: ['company'], services: ['mail'], 'fixed-ip': ['all'], abroad: ['none'] } },
  {
    id: 'travelling-mail',
    answers: { use: ['company'], services: ['mail'], 'fixed-ip': ['some'], abroad: ['abroad'] },
  },
  {
    id: 'company-cms',
    answers: { use: ['company'], services: ['both'], cms: ['yes'], abroad: ['none'], panel: ['team'] },
  },
  {
    id: 'company-shop',
    answers: { use: ['company'], services: ['web'], cms: ['yes'], data: ['orders'], panel: ['agency'] },
  },
  { id: 'approved-both', answers: { use: ['company'], services: ['both'], abroad: ['none'], needs: ['sla', 'phone'] } },
  {
    id: 'small-both',
    answers: {
      use: ['between'],
      services: ['both'],
      cms: ['yes'],
      'fixed-ip': ['none'],
      abroad: ['none'],
      panel: ['one'],
    },
  },
  { id: 'small-gmail', answers: { use: ['between'], services: ['mail'], 'fixed-ip': ['none'], abroad: ['gmail'] } },
  { id: 'personal-blog', answers: { use: ['personal'], services: ['web'], cms: ['yes'], budget: ['up-to-1000'] } },
];

/** What the common situations come to; one whose answers the content's questions do not have is left out. */
export function workOutSituations({ data }: Telling) {
  const asks = ({ answers }: CommonSituation) =>
    Object.entries(answers).every(([id, chosen]) =>
      data.questions.some(
        (question) => question.id === id && chosen.every((one) => question.options.some((option) => option.id === one)),
      ),
    );
  return COMMON_SITUATIONS.filter(asks).map(({ id, answers }) => ({
    id,
    answers,
    chosen: choose({ ...NO_CHOICE, answers }, data),
  }));
}
