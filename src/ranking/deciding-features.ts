import { DECIDING_FEATURES } from './method.ts';
import { compareScores } from './place-rows.ts';
import { type PointsMatrix, readCell } from './points-matrix.ts';
import type { RankedRows } from './rank-by-weights.ts';
import { type RowScore, sumOf } from './score-rows.ts';

/** What sets a row apart from its neighbour in the ranking. */
export interface DecidingFeatures {
  /** The row compared with: the next one on a lower place, or for the last place the nearest on a higher one. */
  neighbour: number;
  /** True where official evidence is level and only the reports decide. */
  byReports: boolean;
  /** The difference of the scores that decide, on the scale of 100; negative for the last place. */
  gap: number;
  /** What makes the gap: the largest parts on its side, the largest first. */
  makers: GapPart[];
  /** The largest part on the other side, where it is among the largest of both. */
  counter?: GapPart;
}

/** A column with what it adds to the gap or takes from it, on the scale of 100. */
export interface GapPart {
  column: number;
  adds: number;
}

/**
 * The features that decide a place: those that make the largest part of the gap to the neighbour, weight × difference
 * of points. Where one on the other side is among the largest, it takes the last of their places. Undefined where there is no neighbour on another place.
 * @param index the position in `ranked`
 */
export function decidingFeatures(
  matrix: PointsMatrix,
  weights: readonly number[],
  { scores, ranked }: RankedRows,
  index: number,
): DecidingFeatures | undefined {
  const own = ranked[index];
  if (!own) return undefined;
  const isElsewhere = ({ place }: { place: number }) => place !== own.place;
  const neighbour = ranked.slice(index).find(isElsewhere) ?? ranked.slice(0, index).findLast(isElsewhere);
  if (!neighbour) return undefined;
  const [mine, others] = [scores[own.row] as RowScore, scores[neighbour.row] as RowScore];
  const byReports = compareScores({ ...mine, reported: 0 }, { ...others, reported: 0 }) === 0;
  const level = byReports ? 1 : 0;
  const total = sumOf(weights);
  const gap = byReports ? mine.reported - others.reported : mine.proven - others.proven;
  const parts = weights.map((weight, column): GapPart => {
    const difference = readCell(matrix, own.row, column)[level] - readCell(matrix, neighbour.row, column)[level];
    return { column, adds: (weight * difference) / total };
  });
  return {
    neighbour: neighbour.row,
    byReports,
    gap,
    ...largestParts(parts, gap),
  };
}

function largestParts(parts: readonly GapPart[], gap: number): Pick<DecidingFeatures, 'makers' | 'counter'> {
  const sorted = parts
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds) || a.column - b.column);
  const counter = sorted.slice(0, DECIDING_FEATURES).find(({ adds }) => adds > 0 !== gap > 0);
  const makers = sorted.filter(({ adds }) => adds > 0 === gap > 0);
  return { makers: makers.slice(0, DECIDING_FEATURES - (counter ? 1 : 0)), ...(counter && { counter }) };
}
