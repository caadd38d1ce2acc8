import { type PointsMatrix, readCell } from './points-matrix.ts';

/** How many missing features are named; more would be a list nobody reads. */
const NAMED = 4;

/** The columns of the unknown features of a row that weigh most, heaviest first. */
export function heaviestUnknowns(matrix: PointsMatrix, weights: readonly number[], row: number): number[] {
  return weights
    .map((weight, column) => ({ weight, column }))
    .filter(({ weight, column }) => weight > 0 && readCell(matrix, row, column)[3] === 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .map(({ column }) => column);
}
