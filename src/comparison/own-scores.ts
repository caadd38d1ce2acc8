import type { PointsMatrix } from '../ranking/points-matrix.ts';
import { type RowScore, scoreRows } from '../ranking/score-rows.ts';
import type { RowSet } from './comparison-data.ts';

/**
 * The score of every row by the reader's own weights, by the same function that makes the rankings; undefined for rows
 * the matrix does not hold, such as single plans.
 * @param weights by feature id, at least one above 0
 * @throws RangeError as `scoreRows`
 */
export function scoreOwn(
  { ids }: Pick<RowSet, 'ids'>,
  matrix: PointsMatrix,
  weights: Readonly<Record<string, number>>,
): (RowScore | undefined)[] {
  const scores = scoreRows(
    matrix,
    matrix.features.map((feature) => weights[feature] ?? 0),
  );
  const byId = new Map(matrix.providers.map((id, row) => [id, scores[row]]));
  return ids.map((id) => byId.get(id));
}
