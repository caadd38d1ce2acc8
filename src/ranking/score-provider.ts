import type { Verdict } from '../verdict/verdict.ts';
import { type Points, pointsOf } from './feature-points.ts';
import { makePointsMatrix, type WeightedFeature } from './points-matrix.ts';
import { type RowScore, scoreRows } from './score-rows.ts';

export type { WeightedFeature } from './points-matrix.ts';

/** One feature's share of a score, before weighting: points from 0 to 1, and the verdict they come from. */
export interface FeaturePoints extends Points {
  feature: string;
  weight: number;
  verdict: Verdict;
}

/** A provider's score in one ranking with the parts it is made of, in the order of the weights. */
export interface Score extends RowScore {
  parts: FeaturePoints[];
}

/**
 * Scores one provider.
 * @throws RangeError when no weight is above 0, or one is negative or not finite
 */
export function scoreProvider(weights: readonly WeightedFeature[], verdictOf: (feature: string) => Verdict): Score {
  const matrix = makePointsMatrix(weights, [{ id: '', closed: false, verdictOf }]);
  const [score] = scoreRows(matrix, matrix.weights);
  return { ...(score as RowScore), parts: partsOf(weights, verdictOf) };
}

/** The parts of a provider's score, in the order of the weights. */
export function partsOf(weights: readonly WeightedFeature[], verdictOf: (feature: string) => Verdict): FeaturePoints[] {
  return weights.map((weighted) => {
    const { feature, weight } = weighted;
    const verdict = verdictOf(feature);
    return { feature, weight, verdict, ...pointsOf(verdict, weighted) };
  });
}
