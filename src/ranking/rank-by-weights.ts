import { COVERAGE_THRESHOLD } from './method.ts';
import type { PointsMatrix } from './points-matrix.ts';
import { type RowScore, scoreRows } from './score-rows.ts';

/** A row that has a place. */
export interface PlacedRow {
  row: number;
  /** The place, from 1; equal scores share it. */
  place: number;
  /** The best and worst place that the unknowns allow. */
  bestPlace: number;
  worstPlace: number;
}

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

/** Sums of the same parts in another order may differ in the last bits; closer than this is equal. */
const EPSILON = 1e-9;

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

function placeRows(scores: readonly RowScore[], rows: readonly number[]): PlacedRow[] {
  const scoreOf = (row: number) => scores[row] as RowScore;
  const sorted = [...rows].sort((a, b) => compareScores(scoreOf(b), scoreOf(a)) || a - b);
  const proven = ascending(sorted.map((row) => scoreOf(row).proven));
  const possible = ascending(sorted.map((row) => scoreOf(row).possible));
  const placed: PlacedRow[] = [];
  for (const [index, row] of sorted.entries()) {
    const score = scoreOf(row);
    const before = placed[index - 1];
    const isTied = before && compareScores(scoreOf(before.row), score) === 0;
    // Its own possible score is among those above its proven one, and it is no rival of itself.
    const itself = score.possible > score.proven + EPSILON ? 1 : 0;
    placed.push({
      row,
      place: isTied ? before.place : index + 1,
      bestPlace: 1 + countAbove(proven, score.possible),
      worstPlace: 1 + countAbove(possible, score.proven) - itself,
    });
  }
  return placed;
}

/** Orders scores, lowest first: by proven, then by reported; 0 for a tie. */
export function compareScores(a: Pick<RowScore, 'proven' | 'reported'>, b: typeof a): number {
  return compareNumbers(a.proven, b.proven) || compareNumbers(a.reported, b.reported);
}

function compareNumbers(a: number, b: number): number {
  return Math.abs(a - b) <= EPSILON ? 0 : a - b;
}

function ascending(values: number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** How many of the sorted values are above a limit. */
function countAbove(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > limit + EPSILON) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
