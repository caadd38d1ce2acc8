import { OFFER_CODES, type OfferCode, type OfferName } from '../comparison/comparison-data.ts';
import type { RowWords } from '../markup/comparison-row.ts';
import { FACT_GAP, PRICE_WORDS } from './format.ts';
import { type Locale, localizer, pickAll } from './locale.ts';
import { COMPARE } from './messages/compare.ts';
import { DETAILED_OFFERS, DISPUTED, SOME_PLANS } from './verdict-words.ts';
import { DOUBT_LABELS, SCOPE_LABELS, SEGMENT_LABELS, STATUS_LABELS, TIER_LABELS } from './vocabulary.ts';

/** The words of the comparison's rows in one language. */
export function makeRowWords(locale: Locale): RowWords {
  const l = localizer(locale);
  const offers = (Object.entries(OFFER_CODES) as [OfferName, OfferCode][]).map(([name, code]) => {
    const { mark, tone, word } = DETAILED_OFFERS[name];
    return [code, { mark, tone, word: l(word) }];
  });
  return {
    offers: Object.fromEntries(offers),
    flags: {
      proven: l(TIER_LABELS.proven),
      reported: l(TIER_LABELS.reported),
      disputed: l(DISPUTED),
      somePlans: l(SOME_PLANS),
      pastShelfLife: l(DOUBT_LABELS['past-shelf-life']),
      lowConfidence: l(DOUBT_LABELS['low-confidence']),
    },
    scopes: pickAll(SCOPE_LABELS, l),
    segments: pickAll(SEGMENT_LABELS, l),
    statuses: pickAll(STATUS_LABELS, l),
    separator: FACT_GAP[locale],
    unitGap: locale === 'ja' ? '' : ' ',
    unknownPrice: l(PRICE_WORDS.unknown),
    price: l(PRICE_WORDS.monthly),
    term: l(PRICE_WORDS.term),
    pick: l(COMPARE.pick),
    base: locale === 'ja' ? '' : `/${locale}`,
  };
}
