import { type Offer, offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { FULL_SCORE, POINTS } from './method.ts';

/** A weighted feature as the scoring sees it. */
export interface WeightedFeature {
  feature: string;
  /** 0 or more; only the proportions count. */
  weight: number;
  switchable: boolean;
}

/** One feature's share of a score, before weighting: points from 0 to 1. */
export interface FeaturePoints {
  feature: string;
  weight: number;
  verdict: Verdict;
  proven: number;
  reported: number;
  possible: number;
}

/** A provider's score in one ranking: proven ≤ reported ≤ possible, each from 0 to 100. */
export interface Score {
  proven: number;
  reported: number;
  possible: number;
  /** The share of the weight that has a verdict, from 0 to 1. */
  coverage: number;
  /** The parts in the order of the weights given. */
  parts: FeaturePoints[];
}

/**
 * Scores one provider: three sums over the weights, scaled to 100.
 * @throws RangeError when no weight is above 0, or one is negative or not finite.
 */
export function scoreProvider(weights: readonly WeightedFeature[], verdictOf: (feature: string) => Verdict): Score {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (!Number.isFinite(total) || total <= 0 || weights.some(({ weight }) => weight < 0)) {
    throw new RangeError('weights must be 0 or more, finite, and one of them above 0');
  }
  const parts = weights.map((weighted) => scoreFeature(weighted, verdictOf(weighted.feature)));
  // Points are scaled before they are added: 0.8 × 100 is exactly 80, while sums of 0.8 carry rounding errors.
  const sum = (share: (part: FeaturePoints) => number) =>
    parts.reduce((running, part) => running + part.weight * FULL_SCORE * share(part), 0) / total;
  return {
    proven: sum((part) => part.proven),
    reported: sum((part) => part.reported),
    possible: sum((part) => part.possible),
    coverage: sum((part) => (part.verdict.known ? 1 : 0)) / FULL_SCORE,
    parts,
  };
}

function scoreFeature({ feature, weight, switchable }: WeightedFeature, verdict: Verdict): FeaturePoints {
  const base = { feature, weight, verdict };
  if (!verdict.known) return { ...base, proven: 0, reported: 0, possible: 1 };
  const low = pointsOf(offerOf(verdict, { switchable }));
  // A disputed verdict is the interval of its claims; any other is a single point.
  const high = verdict.disputed
    ? Math.max(low, ...verdict.deciding.map((claim) => pointsOf(offerOf(claim, { switchable }))))
    : low;
  return { ...base, proven: verdict.tier === 'proven' ? low : 0, reported: low, possible: high };
}

function pointsOf(offer: Offer): number {
  return POINTS[offer].value;
}
