import type { Feature } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import { type Offer, offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** How a feature is offered, or that nobody says. */
export type OfferOrUnknown = Offer | 'unknown';

/** The parts of a bar from left to right: strongest offer first, the unknown last. */
export const OFFER_PARTS: readonly OfferOrUnknown[] = [
  'on-by-default',
  'included',
  'partial',
  'paid-option',
  'not-offered',
  'unknown',
];

/** One part of a bar; `start` and `share` run from 0 to 1. */
export interface BarPart {
  offer: OfferOrUnknown;
  count: number;
  start: number;
  share: number;
}

/** How many providers offer one feature in which way. */
export interface OfferCounts {
  feature: Feature;
  /** One for each of `OFFER_PARTS`, empty ones too. */
  parts: BarPart[];
  /** Providers that offer it in any way. */
  offered: number;
  /** Providers with a verdict. */
  known: number;
  total: number;
}

/** Counts the verdicts of all providers on one feature. A disputed verdict counts by its weaker support. */
export function countOffers(feature: Feature, verdicts: readonly Verdict[]): OfferCounts {
  const context = { switchable: feature.switchable !== false };
  const offers = verdicts.map((verdict) => (verdict.known ? offerOf(verdict, context) : 'unknown'));
  const total = offers.length;
  let before = 0;
  const parts = OFFER_PARTS.map((offer): BarPart => {
    const count = offers.filter((other) => other === offer).length;
    const part = { offer, count, start: before / Math.max(total, 1), share: count / Math.max(total, 1) };
    before += count;
    return part;
  });
  const without = (...left: OfferOrUnknown[]) => offers.filter((offer) => !left.includes(offer)).length;
  return { feature, parts, offered: without('not-offered', 'unknown'), known: without('unknown'), total };
}

/** Orders bars: offered by most providers first, then by the strongest offers, then by name. */
export function compareOfferCounts(a: OfferCounts, b: OfferCounts): number {
  return (
    b.offered - a.offered ||
    a.parts.reduce((decided, part, index) => decided || (b.parts[index]?.count ?? 0) - part.count, 0) ||
    compareByName(a.feature, b.feature)
  );
}
