import type { Attack } from '../catalog/catalog.ts';
import { labelled } from '../i18n/format.ts';
import { ABOUT } from '../i18n/messages/about.ts';
import { ATTACK } from '../i18n/messages/attack.ts';
import { GLOSSARY } from '../i18n/messages/glossary.ts';
import { GUIDE } from '../i18n/messages/knowledge.ts';
import { METHOD } from '../i18n/messages/method.ts';
import { PROSE } from '../i18n/messages/prose.ts';
import { OFFER_NAMES, OFFER_STYLE } from '../i18n/verdict-words.ts';
import { COVERAGE_THRESHOLD, METHOD_HISTORY, POINTS, ROBUSTNESS_DRAWS } from '../ranking/method.ts';
import type { Localized } from '../schema/text.ts';
import { adviseSteps } from '../site/attack-facts.ts';
import { glossarySections } from '../site/glossary.ts';
import type { Offer } from '../verdict/support-strength.ts';
import { examTwin } from './exam-twin.ts';
import { licensesTwin } from './licenses-twin.ts';
import { escapeText, heading, list, type Twin, type TwinContext, table } from './markdown.ts';

/** The twins of attack paths, guides, the glossary, the method, the page about the site and the licences. */
export function knowledgeTwins(context: TwinContext): Twin[] {
  return [
    ...attackTwins(context),
    ...guideTwins(context),
    glossaryTwin(context),
    methodTwin(context),
    examTwin(context),
    aboutTwin(context),
    licensesTwin(context),
  ];
}

function attackTwins(context: TwinContext): Twin[] {
  const { site, l, link } = context;
  const { attacks } = site.catalog;
  return [
    {
      path: '/attacks/',
      title: l(ATTACK.listTitle),
      lead: l(ATTACK.listLead),
      blocks: [
        list(attacks.map(({ id, name, summary }) => `${link(l(name), `/attacks/${id}/`)}: ${escapeText(l(summary))}`)),
      ],
    },
    ...attacks.map((attack) => attackTwin(context, attack)),
  ];
}

function attackTwin(context: TwinContext, attack: Attack): Twin {
  const { site, l, locale, link } = context;
  const { id, name, summary, steps, body } = attack;
  return {
    path: `/attacks/${id}/`,
    title: l(name),
    lead: l(summary),
    blocks: [
      body[locale] ?? body.ja,
      heading(2, l(ATTACK.steps)),
      ...steps.flatMap((step, index) => [
        heading(3, `${index + 1}. ${l(step.name)}`),
        escapeText(l(step.detail)),
        `${l(ATTACK.cutBy)}: ${step.cutBy.map((feature) => link(l(site.feature(feature).name), `/features/${feature}/`)).join(', ')}`,
      ]),
      ...adviceBlocks(context, attack),
    ],
  };
}

function adviceBlocks({ site, l, locale, link }: TwinContext, attack: Attack): string[] {
  const advice = adviseSteps(attack, site.catalog.guides, locale);
  if (advice.length === 0) return [];
  const steps = advice.flatMap(({ number, name, sign, now, guide }) => [
    heading(3, `${number}. ${name}`),
    list([
      ...(sign ? [labelled(l(ATTACK.sign), escapeText(sign), locale)] : []),
      ...(now ? [labelled(l(ATTACK.now), escapeText(now), locale)] : []),
      ...(guide ? [labelled(l(ATTACK.guide), link(guide.title, guide.path), locale)] : []),
    ]),
  ]);
  return [heading(2, l(ATTACK.advice)), l(ATTACK.adviceLead), ...steps];
}

function guideTwins({ site, l, locale, link }: TwinContext): Twin[] {
  const guides = site.catalog.guides.flatMap((guide) => {
    const version = guide[locale];
    return version ? [{ path: `/guides/${guide.id}/`, ...version }] : [];
  });
  return [
    {
      path: '/guides/',
      title: l(GUIDE.listTitle),
      lead: l(GUIDE.listLead),
      blocks: [list(guides.map(({ path, title, summary }) => `${link(title, path)}: ${escapeText(summary)}`))],
    },
    ...guides.map(
      ({ path, title, summary, reviewedOn, body }): Twin => ({
        path,
        title,
        lead: summary,
        blocks: [l(GUIDE.reviewed(reviewedOn)), tellFigures(body, (text) => l(PROSE.figure(text)))],
      }),
    ),
  ];
}

function glossaryTwin({ site, l, locale, link }: TwinContext): Twin {
  return {
    path: '/glossary/',
    title: l(GLOSSARY.title),
    lead: l(GLOSSARY.lead),
    blocks: glossarySections(site, locale).flatMap(({ letter, terms }) => [
      heading(2, letter),
      list(
        terms.map(({ term, reading, definition, pages }) =>
          [
            `**${escapeText(l(term))}** (${escapeText(locale === 'ja' ? `${reading}, ${term.en}` : term.ja)}): ${escapeText(l(definition))}`,
            ...pages.map(({ name, path }) => link(name, path)),
          ].join(' '),
        ),
      ),
    ]),
  };
}

/** A figure cannot be drawn in Markdown: its caption and the text that tells what it shows stand for it. */
function tellFigures(body: string, figure: (told: string) => string): string {
  return body.replace(/!\[([^\]]*)\]\(figure:[^\s)]+(?: "([^"]*)")?\)/g, (_whole, text: string, caption?: string) =>
    figure(caption ? `${caption} ${text}` : text),
  );
}

function methodTwin({ l }: TwinContext): Twin {
  const rules = (texts: readonly Localized[]) => list(texts.map((text) => escapeText(l(text))));
  const points = Object.entries(POINTS) as [Offer, (typeof POINTS)[Offer]][];
  return {
    path: '/method/',
    title: l(METHOD.title),
    lead: l(METHOD.lead),
    blocks: [
      heading(2, l(METHOD.verdictTitle)),
      rules(METHOD.verdictRules),
      heading(2, l(METHOD.pointsTitle)),
      table(
        [METHOD.offer, METHOD.points, METHOD.reason].map(l),
        points.map(([offer, { value, reason }]) => [
          `${OFFER_STYLE[offer].mark} ${l(OFFER_NAMES[offer])}`,
          value,
          l(reason),
        ]),
      ),
      heading(2, l(METHOD.scoreTitle)),
      rules([...METHOD.scoreRules, METHOD.coverage(COVERAGE_THRESHOLD.value)]),
      heading(2, l(METHOD.robustnessTitle)),
      rules(METHOD.robustness(ROBUSTNESS_DRAWS.value)),
      heading(2, l(METHOD.attackTitle)),
      rules(METHOD.attackRules),
      heading(2, l(METHOD.historyTitle)),
      list(METHOD_HISTORY.map(({ version, since, changes }) => `${version} (${since}): ${escapeText(l(changes))}`)),
    ],
  };
}

function aboutTwin({ l }: TwinContext): Twin {
  return {
    path: '/about/',
    title: l(ABOUT.title),
    lead: l(ABOUT.lead),
    blocks: ABOUT.sections.flatMap(({ title, paragraphs }) => [
      heading(2, l(title)),
      ...paragraphs.map((paragraph) => escapeText(l(paragraph))),
    ]),
  };
}
