import type { Provider, Ranking } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { makePointsMatrix, type PointsMatrix, type WeightedFeature } from './points-matrix.ts';
import { type RankedRows, rankByWeights, type UnrankedReason } from './rank-by-weights.ts';
import { partsOf, type Score } from './score-provider.ts';

/** A provider that has a place. */
export interface RankedProvider {
  provider: Provider;
  score: Score;
  /** The place, from 1; equal scores share it. */
  place: number;
  /** The best and worst place that the unknowns allow. */
  bestPlace: number;
  worstPlace: number;
}

export interface UnrankedProvider {
  provider: Provider;
  score: Score;
  reason: UnrankedReason;
}

/** A ranking worked out: providers with a place in order, and the others by name. */
export interface RankingResult {
  ranked: RankedProvider[];
  unranked: UnrankedProvider[];
  /** What it was worked out from, and the same result by rows: the browser has these two. */
  matrix: PointsMatrix;
  rows: RankedRows;
}

export interface RankingInput {
  ranking: Pick<Ranking, 'segments' | 'weights'>;
  providers: readonly Provider[];
  /** Whether a feature can be switched, by id. */
  switchable: (feature: string) => boolean;
  verdictOf: (provider: string, feature: string) => Verdict;
}

/**
 * Ranks the providers of a ranking's segments by the editor's weights.
 * @throws RangeError when no weight is above 0, or one is negative or not finite
 */
export function rankProviders({ ranking, providers, switchable, verdictOf }: RankingInput): RankingResult {
  const weights: WeightedFeature[] = ranking.weights.map(({ feature, weight }) => ({
    feature,
    weight,
    switchable: switchable(feature),
  }));
  const entrants = providers.filter((provider) => ranking.segments.includes(provider.segment)).sort(compareByName);
  const verdictsOf = (provider: Provider) => (feature: string) => verdictOf(provider.id, feature);
  const matrix = makePointsMatrix(
    weights,
    entrants.map((provider) => ({
      id: provider.id,
      closed: !isOnOffer(provider),
      verdictOf: verdictsOf(provider),
    })),
  );
  const rows = rankByWeights(matrix, matrix.weights);
  const entrant = (row: number) => {
    const provider = entrants[row] as Provider;
    return { provider, score: { ...(rows.scores[row] as Score), parts: partsOf(weights, verdictsOf(provider)) } };
  };
  return {
    ranked: rows.ranked.map(({ row, ...places }) => ({ ...entrant(row), ...places })),
    unranked: rows.unranked.map(({ row, reason }) => ({ ...entrant(row), reason })),
    matrix,
    rows,
  };
}

/** Whether a provider can be ordered, as far as anybody knows. */
export function isOnOffer({ status }: Pick<Provider, 'status'>): boolean {
  return status !== 'ended' && status !== 'closed-to-new';
}
