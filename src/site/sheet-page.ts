import { FACT_GAP, formatDate, LIST_GAP } from '../i18n/format.ts';
import { type Locale, localizer, pickAll } from '../i18n/locale.ts';
import { SHEET } from '../i18n/messages/sheet.ts';
import { METHOD_VERSION } from '../ranking/method.ts';
import type { SheetTexts } from '../sheet/cell-texts.ts';
import { makeSheet, type Sheet } from '../sheet/make-sheet.ts';
import type { SheetWords } from '../sheet/sheet-words.ts';
import { makeApiInput } from './api-input.ts';
import type { Site } from './load-site.ts';
import { makeSheetFacts } from './sheet-facts.ts';

/** The words of the sheet in one language. */
export function makeSheetWords(site: Site, locale: Locale): SheetWords {
  const l = localizer(locale);
  const { subjectPreset: _preset, ...fields } = SHEET.fields;
  return {
    script: pickAll(SHEET.script, l),
    levels: pickAll(SHEET.levelNames, l),
    steps: pickAll(SHEET.steps, l),
    risks: pickAll(SHEET.risks, l),
    fields: pickAll(fields, l),
    file: pickAll(SHEET.file, l),
    blank: l(SHEET.blank),
    gaps: { list: LIST_GAP[locale], fact: FACT_GAP[locale] },
    colon: locale === 'ja' ? '：' : ': ',
    about: {
      date: site.today,
      day: formatDate(site.today, locale),
      data: makeApiInput(site).dataVersion,
      method: METHOD_VERSION,
    },
  };
}

/** The ids of the core features: what a sheet asks for where nothing is named. */
export function coreFeatures({ catalog }: Site): string[] {
  return catalog.features.filter(({ core }) => core).map(({ id }) => id);
}

/** The blank form: the core features as musts, and no candidate. */
export function makeBlankSheet(site: Site, locale: Locale): Sheet {
  return makeSheet(
    makeSheetFacts(site, locale),
    [],
    coreFeatures(site).map((feature) => ({ feature, level: 'must', reasons: [] })),
  );
}

/** What the texts of the blank form are written with. */
export function makeSheetTexts(site: Site, locale: Locale): SheetTexts {
  return { words: makeSheetWords(site, locale), nameOf: (feature) => site.feature(feature).shortName[locale] };
}
