import { MAX_WEIGHT } from '../schema/weight-limit.ts';
import { compareScores } from './place-rows.ts';
import { type PointsMatrix, readCell } from './points-matrix.ts';
import { isCovered } from './rank-by-weights.ts';
import { areWeights, type RowSums, sumOf, sumRow } from './score-rows.ts';

/** The change of one weight that puts a row first. */
export interface WeightChange {
  column: number;
  from: number;
  to: number;
}

/**
 * The smallest change of one weight, to a whole number from 0 to 100, that puts a row on the first place, alone or
 * shared; undefined when no single weight does it. First is first among all that have a place before or after the
 * change: nobody wins because the change takes others below the coverage threshold. Among changes of the same size the
 * feature that stands first wins, and lowering goes before raising. All scores share their denominator and one weight moves every sum by weight ×
 * points, so a candidate costs one product a row instead of a new ranking.
 */
export function smallestChange(
  matrix: PointsMatrix,
  weights: readonly number[],
  row: number,
): WeightChange | undefined {
  if (!areWeights(weights)) return undefined;
  const { sums, total, closed, rivals } = contestOf(matrix, weights);
  if (closed.has(row)) return undefined;
  let best: WeightChange | undefined;
  for (const [column, from] of weights.entries()) {
    for (let to = 0; to <= MAX_WEIGHT; to++) {
      const size = Math.abs(to - from);
      const sum = total + to - from;
      if (size === 0 || sum <= 0 || (best && size >= Math.abs(best.to - best.from))) continue;
      const scoreOf = (other: number) => shiftScore(matrix, sums[other] as RowSums, other, column, to - from, sum);
      if (isFirst(scoreOf, row, rivals)) best = { column, from, to };
    }
  }
  return best;
}

/** What the changes of all rows are worked out from. */
interface Contest {
  weights: string;
  sums: RowSums[];
  total: number;
  closed: ReadonlySet<number>;
  rivals: Rival[];
}

/** The contest by the weights that were asked for last: a page asks for every row by the same. */
const contests = new WeakMap<PointsMatrix, Contest>();

function contestOf(matrix: PointsMatrix, weights: readonly number[]): Contest {
  const kept = contests.get(matrix);
  if (kept?.weights === weights.join()) return kept;
  const sums = matrix.providers.map((_id, row) => sumRow(matrix, weights, row));
  const total = sumOf(weights);
  const closed = new Set(matrix.closed);
  const rivals = sums
    .flatMap(({ proven, known }, row) => (closed.has(row) ? [] : [{ row, proven, hasPlace: isCovered(known / total) }]))
    // Whoever leads now stays in front after most changes, and the first rival in front settles it.
    .sort((a, b) => b.proven - a.proven);
  const contest = { weights: weights.join(), sums, total, closed, rivals };
  contests.set(matrix, contest);
  return contest;
}

/** The score of a row after one weight moved by `step`, on weights that now add up to `sum`. */
function shiftScore(matrix: PointsMatrix, sums: RowSums, row: number, column: number, step: number, sum: number) {
  const [proven, reported, , known] = readCell(matrix, row, column);
  return {
    proven: (sums.proven + step * proven) / sum,
    reported: (sums.reported + step * reported) / sum,
    coverage: (sums.known + step * known) / sum,
  };
}

/** A row on offer, and whether it has a place before the change. */
interface Rival {
  row: number;
  hasPlace: boolean;
}

function isFirst(scoreOf: (row: number) => ReturnType<typeof shiftScore>, row: number, rivals: Rival[]): boolean {
  const own = scoreOf(row);
  return (
    isCovered(own.coverage) &&
    rivals.every((rival) => {
      const score = scoreOf(rival.row);
      return compareScores(score, own) <= 0 || !(rival.hasPlace || isCovered(score.coverage));
    })
  );
}
