import { EXAMPLES } from '../bounce/examples.ts';
import { BOUNCE_VERDICTS, type BounceVerdict } from '../bounce/judging/verdict.ts';
import { LOCALES, type Locale, localizedPath, localizer, pickAll } from '../i18n/locale.ts';
import { BOUNCE_NEXT } from '../i18n/messages/bounce.ts';
import { BOUNCE_LETTER, BOUNCE_REPORT, BOUNCE_SERVICE, LETTER_KINDS } from '../i18n/messages/bounce-report.ts';
import { STATUS_MEANINGS } from '../i18n/messages/status-codes.ts';
import { TRIAGE } from '../i18n/messages/triage.ts';
import { makeRowWords } from '../i18n/row-words.ts';
import {
  BOUNCE_SCRIPT_WORDS,
  type BounceKit,
  type BounceReportWord,
  type BounceScriptWords,
  type BounceServices,
  type LetterKit,
} from '../markup/bounce-words.ts';
import type { Localized } from '../schema/text.ts';
import { makeComparisonData } from './comparison-page.ts';
import type { Site } from './load-site.ts';

function makeLetterKit(locale: Locale): LetterKit {
  const l = localizer(locale);
  const { asks, ...words } = BOUNCE_LETTER;
  const ask = (verdict: BounceVerdict) => {
    const kind = LETTER_KINDS[verdict];
    return kind === null ? null : l(asks[kind]);
  };
  return {
    words: { ...pickAll(words, l), notStated: l(BOUNCE_REPORT.notStated) },
    asks: Object.fromEntries(BOUNCE_VERDICTS.map((verdict) => [verdict, ask(verdict)])) as LetterKit['asks'],
    verdicts: pickAll(TRIAGE.verdicts, l),
    confidences: pickAll(TRIAGE.confidences, l),
  };
}

/** What the catalogue says of each service about the features that would have helped. */
function makeServices(site: Site, locale: Locale): BounceServices {
  const l = localizer(locale);
  const { features, sets } = makeComparisonData(site, locale);
  const helpful = Object.fromEntries(
    BOUNCE_VERDICTS.map((verdict) => [verdict, BOUNCE_NEXT[verdict].features]),
  ) as BounceServices['helpful'];
  const helps = new Set(Object.values(helpful).flat());
  const columns = features.flatMap(({ id, shortName }, index) => (helps.has(id) ? [{ id, shortName, index }] : []));
  const services = sets.providers.ids.map((id, row) => {
    const offers = columns.map((column) => [column.id, sets.providers.cells[column.index]?.offers[row]]);
    return [id, { name: sets.providers.names[row] ?? id, offers: Object.fromEntries(offers) }];
  });
  const { offers, base } = makeRowWords(locale);
  return {
    base,
    services: Object.fromEntries(services),
    features: Object.fromEntries(columns.map(({ id, shortName }) => [id, shortName])),
    helpful,
    offers,
    words: pickAll(BOUNCE_SERVICE, l),
  };
}

/** The words and examples of one language; the page loads them with its script, so that nothing is asked for later. */
export function makeBounceKit(site: Site, locale: Locale): BounceKit {
  const l = localizer(locale);
  const { troubles, confidence, standings, actions, lasts, ...single } = BOUNCE_REPORT;
  const texts = pickAll(single as Record<string, Localized>, l);
  const isForScript = (name: string) => BOUNCE_SCRIPT_WORDS.some((word) => word === name);
  const pick = (test: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => test(name)));
  return {
    locale,
    report: {
      rulesPath: localizedPath(locale, '/tools/bounce/rules/'),
      verdicts: pickAll(TRIAGE.verdicts, l),
      rules: pickAll(TRIAGE.rules, l),
      weights: pickAll(TRIAGE.weights, l),
      confidence: pickAll(confidence, l),
      standings: pickAll(standings, l),
      troubles: pickAll(troubles, l),
      codes: pickAll(STATUS_MEANINGS, l),
      actions: pickAll(actions, l),
      lasts: pickAll(lasts, l),
      words: pick((name) => !isForScript(name)) as Record<BounceReportWord, string>,
    },
    script: pick(isForScript) as BounceScriptWords,
    letters: Object.fromEntries(LOCALES.map((language) => [language, makeLetterKit(language)])) as BounceKit['letters'],
    services: makeServices(site, locale),
    examples: EXAMPLES,
  };
}
