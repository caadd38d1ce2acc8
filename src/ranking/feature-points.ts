import { type Offer, offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { POINTS } from './method.ts';

/** What one feature at one provider is worth before weighting, from 0 to 1: proven ≤ reported ≤ possible. */
export interface Points {
  proven: number;
  reported: number;
  possible: number;
}

/** The points of a verdict. Unknown is the interval 0…1; a disputed verdict is the interval of its claims. */
export function pointsOf(verdict: Verdict, feature: { switchable: boolean }): Points {
  if (!verdict.known) return { proven: 0, reported: 0, possible: 1 };
  const low = pointsOfOffer(offerOf(verdict, feature));
  const high = verdict.disputed
    ? Math.max(low, ...verdict.deciding.map((claim) => pointsOfOffer(offerOf(claim, feature))))
    : low;
  return { proven: verdict.tier === 'proven' ? low : 0, reported: low, possible: high };
}

function pointsOfOffer(offer: Offer): number {
  return POINTS[offer].value;
}
