import { COVERAGE_THRESHOLD } from './method.ts';
import { EPSILON, type PlacedRow, placeRows } from './place-rows.ts';
import type { PointsMatrix } from './points-matrix.ts';
import { type RowScore, scoreRows } from './score-rows.ts';

/** Why a provider has no place. */
export type UnrankedReason = 'coverage' | 'not-on-offer';

/** A ranking worked out by some weights. */
export interface RankedRows {
  /** One a row. */
  scores: RowScore[];
  /** The rows with a place, in order. */
  ranked: PlacedRow[];
  /** The rows without, in the order of names. */
  unranked: { row: number; reason: UnrankedReason }[];
}

/**
 * Places the providers of a matrix by any weights: by proven score, then reported score, then name. The one function
 * that does so, at build and in the browser.
 * @throws RangeError as `scoreRows`
 */
export function rankByWeights(matrix: PointsMatrix, weights: readonly number[]): RankedRows {
  const scores = scoreRows(matrix, weights);
  const closed = new Set(matrix.closed);
  const reasons = scores.map((score, row) => unrankedReason(score, closed.has(row)));
  return {
    scores,
    ranked: placeRows(
      scores,
      reasons.flatMap((reason, row) => (reason ? [] : [row])),
    ),
    unranked: reasons.flatMap((reason, row) => (reason ? [{ row, reason }] : [])),
  };
}

function unrankedReason({ coverage }: RowScore, isClosed: boolean): UnrankedReason | undefined {
  if (isClosed) return 'not-on-offer';
  return isCovered(coverage) ? undefined : 'coverage';
}

/** Whether enough of the weight is known for a place. */
export function isCovered(coverage: number): boolean {
  return coverage > COVERAGE_THRESHOLD.value - EPSILON;
}
