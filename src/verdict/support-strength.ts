import type { Support } from '../schema/vocabulary.ts';

/** How a feature is offered, for marks, points and comparisons: the support together with the default. */
export type Offer = 'on-by-default' | 'included' | 'paid-option' | 'partial' | 'not-offered';

/** From weakest to strongest; a paid option and a part count alike in points, and a part needs no extra budget. */
const OFFERS: readonly Offer[] = ['not-offered', 'paid-option', 'partial', 'included', 'on-by-default'];

interface Offered {
  support: Support;
  enabledByDefault?: boolean | undefined;
}

/** The offer behind a support. What cannot be switched is in force from the start. */
export function offerOf({ support, enabledByDefault }: Offered, feature: { switchable: boolean }): Offer {
  if (support !== 'included') return support;
  return enabledByDefault === true || !feature.switchable ? 'on-by-default' : 'included';
}

/** An offer with all that is known of its default: what the words and the comparison tell apart. */
export type DetailedOffer = Offer | 'off-by-default' | 'standing';

/** Tells "off" from "default not known", and what cannot be switched ("standing") from what was switched on. */
export function detailOffer(offered: Offered, feature: { switchable: boolean }): DetailedOffer {
  const offer = offerOf(offered, feature);
  if (offer === 'on-by-default') return feature.switchable ? offer : 'standing';
  return offer === 'included' && offered.enabledByDefault === false ? 'off-by-default' : offer;
}

/** A whole number that grows with the strength of the offer. */
export function strengthOf(offered: Offered, feature: { switchable: boolean }): number {
  return OFFERS.indexOf(offerOf(offered, feature));
}
