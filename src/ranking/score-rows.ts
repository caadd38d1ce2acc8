import { type PointsMatrix, readCell } from './points-matrix.ts';

/** A score in one ranking: proven ≤ reported ≤ possible, each from 0 to 100. */
export interface RowScore {
  proven: number;
  reported: number;
  possible: number;
  /** The share of the weight that has a verdict, from 0 to 1. */
  coverage: number;
}

/** Whether weights can score at all: none negative, the sum finite and above 0. */
export function areWeights(weights: readonly number[]): boolean {
  const total = sumOf(weights);
  return Number.isFinite(total) && total > 0 && weights.every((weight) => weight >= 0);
}

/**
 * Scores every row of a matrix by any weights, one a column: sums over the weights, scaled to 100.
 * The page with all providers scores them with this as well.
 * @throws RangeError when no weight is above 0, or one is negative or not finite
 */
export function scoreRows(matrix: PointsMatrix, weights: readonly number[]): RowScore[] {
  if (!areWeights(weights)) throw new RangeError('weights must be 0 or more, finite, and one of them above 0');
  const total = sumOf(weights);
  return matrix.providers.map((_id, row) => {
    const sums = sumRow(matrix, weights, row);
    return {
      proven: sums.proven / total,
      reported: sums.reported / total,
      possible: sums.possible / total,
      coverage: sums.known / total,
    };
  });
}

/** The weighted sums of one row before they are divided by the sum of the weights. */
export interface RowSums {
  proven: number;
  reported: number;
  possible: number;
  /** The weight that has a verdict. */
  known: number;
}

/** Adds up one row: weight × points. */
export function sumRow(matrix: PointsMatrix, weights: readonly number[], row: number): RowSums {
  const sums = { proven: 0, reported: 0, possible: 0, known: 0 };
  weights.forEach((weight, column) => {
    const [proven, reported, possible, known] = readCell(matrix, row, column);
    sums.proven += weight * proven;
    sums.reported += weight * reported;
    sums.possible += weight * possible;
    sums.known += weight * known;
  });
  return sums;
}

/** The sum of weights. */
export function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
