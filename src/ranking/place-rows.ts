/** What is counted of a provider: proven ≤ reported ≤ possible. */
export interface Interval {
  proven: number;
  reported: number;
  possible: number;
}

/** A row that has a place. */
export interface PlacedRow {
  row: number;
  /** The place, from 1; equal scores share it. */
  place: number;
  /** The best and worst place that the unknowns allow. */
  bestPlace: number;
  worstPlace: number;
}

/** Sums of the same parts in another order may differ in the last bits; closer than this is equal. */
export const EPSILON = 1e-9;

/** Places rows by proven, then reported; equals keep the order given and share their place. */
export function placeRows(scores: readonly Interval[], rows: readonly number[]): PlacedRow[] {
  const scoreOf = (row: number) => scores[row] as Interval;
  const sorted = [...rows].sort((a, b) => compareScores(scoreOf(b), scoreOf(a)));
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

/** The first of a ranking, `count` of them and all that share the last one's place. */
export function takePlaces<T extends { place: number }>(ranked: readonly T[], count: number): T[] {
  const last = ranked[Math.min(count, ranked.length) - 1];
  return last ? ranked.filter(({ place }) => place <= last.place) : [];
}

/** Orders scores, lowest first: by proven, then by reported; 0 for a tie. */
export function compareScores(a: Pick<Interval, 'proven' | 'reported'>, b: typeof a): number {
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
