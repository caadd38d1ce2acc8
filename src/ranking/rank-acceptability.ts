import { compareScores } from './place-rows.ts';
import { type PointsMatrix, readCell } from './points-matrix.ts';
import { weightSampler } from './sample-weights.ts';
import { seededRandom } from './seeded-random.ts';

/** How often a row comes first, and among the first three, when the weights vary: shares from 0 to 1. */
export interface Acceptability {
  first: number;
  topThree: number;
}

/** How many weightings to draw, and from which seed. */
export interface Draws {
  count: number;
  seed: number;
}

const TOP = 3;

/**
 * The rank acceptability of rows under weightings that keep the order of the given weights: stochastic multicriteria
 * acceptability analysis (Lahdelma, Hokkanen & Salminen, "SMAA – Stochastic multiobjective acceptability analysis",
 * European Journal of Operational Research 106, 1998; Lahdelma & Salminen, "SMAA-2", Operations Research 49, 2001).
 * Places go by proven score, then reported; a shared first place counts as first. Only the weights vary: the rows stay
 * those that have a place under the given weights.
 * @param rows the rows that take part; the result is in their order
 */
export function rankAcceptability(
  matrix: PointsMatrix,
  weights: readonly number[],
  rows: readonly number[],
  { count, seed }: Draws,
): Acceptability[] {
  const points = rows.map((row) => pointsOfRow(matrix, row));
  const next = weightSampler(weights, seededRandom(seed));
  const scores = rows.map(() => ({ proven: 0, reported: 0 }));
  const first = rows.map(() => 0);
  const topThree = rows.map(() => 0);
  for (let draw = 0; draw < count; draw++) {
    const sample = next();
    for (const [index, { proven, reported }] of points.entries()) {
      const score = scores[index] as ScorePair;
      score.proven = weigh(sample, proven);
      score.reported = weigh(sample, reported);
    }
    const best = bestOf(scores);
    const [winner, last] = [best[0] as ScorePair, best.at(-1) as ScorePair];
    for (const [index, score] of scores.entries()) {
      if (compareScores(score, winner) >= 0) first[index] = (first[index] as number) + 1;
      if (compareScores(score, last) >= 0) topThree[index] = (topThree[index] as number) + 1;
    }
  }
  return rows.map((_row, index) => ({
    first: (first[index] as number) / count,
    topThree: (topThree[index] as number) / count,
  }));
}

interface ScorePair {
  proven: number;
  reported: number;
}

/** The three best scores, best first; fewer where there are fewer. Who is not below the third has a place up to 3. */
function bestOf(scores: readonly ScorePair[]): ScorePair[] {
  const best: ScorePair[] = [];
  for (const score of scores) {
    const last = best[TOP - 1];
    if (last && compareScores(score, last) <= 0) continue;
    const at = best.findIndex((other) => compareScores(score, other) > 0);
    best.splice(at < 0 ? best.length : at, 0, score);
    best.length = Math.min(best.length, TOP);
  }
  return best;
}

function pointsOfRow(matrix: PointsMatrix, row: number): { proven: Float64Array; reported: Float64Array } {
  const cells = matrix.features.map((_feature, column) => readCell(matrix, row, column));
  return {
    proven: Float64Array.from(cells, ([proven]) => proven),
    reported: Float64Array.from(cells, ([, reported]) => reported),
  };
}

function weigh(weights: Float64Array, points: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < weights.length; column++) {
    sum += (weights[column] as number) * (points[column] as number);
  }
  return sum;
}
