import type { Locale } from '../i18n/locale.ts';
import { CHANGES } from '../i18n/messages/changes.ts';
import {
  BETTER_LABELS,
  CONFIDENCE_LABELS,
  DEFAULT_LABELS,
  GUIDE_KIND_LABELS,
  LEVEL_LABELS,
  VIA_LABELS,
  YES_NO_LABELS,
} from '../i18n/messages/editing.ts';
import { OFFER_NAMES } from '../i18n/verdict-words.ts';
import { GROUP_LABELS, SCOPE_LABELS, SEGMENT_LABELS, SOURCE_KIND_LABELS, STATUS_LABELS } from '../i18n/vocabulary.ts';
import type { Localized } from '../schema/text.ts';

/** What the words of a closed list are called, by the name of the field that holds them. */
const WORDS: Record<string, Readonly<Record<string, Localized>>> = {
  segment: SEGMENT_LABELS,
  segments: SEGMENT_LABELS,
  status: STATUS_LABELS,
  support: OFFER_NAMES,
  scope: SCOPE_LABELS,
  group: GROUP_LABELS,
  via: VIA_LABELS,
  confidence: CONFIDENCE_LABELS,
  better: BETTER_LABELS,
  kind: { ...SOURCE_KIND_LABELS, ...GUIDE_KIND_LABELS, ...CHANGES.kinds },
  enabledByDefault: DEFAULT_LABELS,
  level: LEVEL_LABELS,
  core: YES_NO_LABELS,
  switchable: YES_NO_LABELS,
  several: YES_NO_LABELS,
};

/**
 * The choices of a closed list: each word as it is written, with what readers call it.
 * @throws Error for a word that has no name
 */
export function wordOptions<W extends string | number | boolean>(
  field: string,
  words: readonly W[],
  locale: Locale,
): { label: string; value: W }[] {
  return words.map((value) => {
    const name = WORDS[field]?.[String(value)];
    if (!name) throw new Error(`The word "${value}" of the field "${field}" has no name for the form.`);
    return { label: name[locale], value };
  });
}
