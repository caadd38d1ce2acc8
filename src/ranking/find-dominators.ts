import { type PointsMatrix, readCell } from './points-matrix.ts';

/**
 * The rows that are proven to match a row on every feature that weighs anything, and to beat it on at least one: their
 * proven points against what the row could have at most. An unknown is granted in full to the row and not at all to
 * its rivals, so what is not known never makes a row dominated.
 * @param rivals the rows it is compared with; the row itself is passed over
 */
export function findDominators(
  matrix: PointsMatrix,
  weights: readonly number[],
  row: number,
  rivals: readonly number[],
): number[] {
  const columns = weights.flatMap((weight, column) => (weight > 0 ? [column] : []));
  return rivals.filter((rival) => {
    if (rival === row) return false;
    let leads = false;
    for (const column of columns) {
      const lead = readCell(matrix, rival, column)[0] - readCell(matrix, row, column)[2];
      if (lead < 0) return false;
      if (lead > 0) leads = true;
    }
    return leads;
  });
}
