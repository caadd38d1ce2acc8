import { decidingFeatures, type GapPart } from '../ranking/deciding-features.ts';
import { heaviestUnknowns } from '../ranking/heaviest-unknowns.ts';
import type { PlacedRow } from '../ranking/place-rows.ts';
import type { PointsMatrix } from '../ranking/points-matrix.ts';
import type { RankedRows, UnrankedReason } from '../ranking/rank-by-weights.ts';
import type { RowScore } from '../ranking/score-rows.ts';
import { type BarTexts, barTexts } from './bar-texts.ts';
import { fill } from './fill.ts';
import { formatDifference, formatList, formatScore, formatShare, joinFacts } from './format.ts';
import type { Locale } from './locale.ts';
import type { RANKING_ROW } from './messages/ranking-row.ts';

/** The words from which a ranking's texts are made, in one language; plain JSON. */
export interface RankingWords {
  locale: Locale;
  row: Record<keyof typeof RANKING_ROW, string>;
  bar: string;
  reasons: Record<UnrankedReason, string>;
  /** Short names, one a column of the matrix. */
  features: string[];
}

/** A ranking at some weights, with the names of its rows. */
export interface RankingView {
  matrix: PointsMatrix;
  weights: readonly number[];
  result: RankedRows;
  names: readonly string[];
  words: RankingWords;
}

/** A provider with a place, ready to print. */
export interface PlaceTexts {
  place: string;
  /** Whether the place is shared, and its range. */
  note: string;
  bar: BarTexts;
  /** The proven points, and those with reports and at most. */
  points: string;
  upTo: string;
  coverage: string;
  /** What sets it apart from its neighbour; empty where nothing does. */
  decides: string;
}

/** The texts of the provider at a position of the ranking. */
export function placeTexts(view: RankingView, index: number): PlaceTexts {
  const { words, result } = view;
  const placed = result.ranked[index] as PlacedRow;
  const score = result.scores[placed.row] as RowScore;
  const { place, bestPlace: best, worstPlace: worst } = placed;
  return {
    place: String(place),
    note: joinFacts(
      [isTied(result, index) && words.row.tied, best < worst && fill(words.row.range, { best, worst })],
      words.locale,
    ),
    bar: barTexts(score, words.bar),
    points: formatScore(score.proven),
    upTo: fill(words.row.upTo, { reported: formatScore(score.reported), possible: formatScore(score.possible) }),
    coverage: formatShare(score.coverage),
    decides: decidingText(view, index),
  };
}

/** Whether a place is shared: equal places stand side by side. */
export function isTied({ ranked }: RankedRows, index: number): boolean {
  const place = ranked[index]?.place;
  return ranked[index - 1]?.place === place || ranked[index + 1]?.place === place;
}

function decidingText({ matrix, weights, result, names, words }: RankingView, index: number): string {
  const deciding = decidingFeatures(matrix, weights, result, index);
  if (!deciding) return '';
  const { gap, byReports, neighbour, makers, counter } = deciding;
  const { above, below, aboveByReports, belowByReports, butBehind, butAhead } = words.row;
  const [higher, lower] = byReports ? [aboveByReports, belowByReports] : [above, below];
  const nameOf = ({ column }: GapPart) => words.features[column] ?? '';
  const text = fill(gap > 0 ? higher : lower, {
    name: names[neighbour] ?? '',
    gap: Math.abs(gap).toFixed(1),
    features: formatList(
      makers.map((part) => `${nameOf(part)} ${formatDifference(part.adds)}`),
      words.locale,
    ),
  });
  if (!counter) return text;
  const values = { feature: nameOf(counter), adds: formatDifference(counter.adds) };
  return text + fill(gap > 0 ? butBehind : butAhead, values);
}

/** How many of the first are named beside the weights, where the list itself may be out of sight. */
export const LEADING = 3;

/** The first of a ranking with their places; fewer where fewer have one. */
export function leadingTexts({ result, names, words }: RankingView): string[] {
  return result.ranked
    .slice(0, LEADING)
    .map(({ row, place }) => fill(words.row.leading, { place, name: names[row] ?? '' }));
}

/** A provider without a place, ready to print. */
export interface UnrankedTexts {
  why: string;
  /** The unknown features that weigh most; empty where there are none. */
  missing: string;
}

/** The texts of the provider at a position among those without a place. */
export function unrankedTexts({ matrix, weights, result, words }: RankingView, index: number): UnrankedTexts {
  const { row, reason } = result.unranked[index] as RankedRows['unranked'][number];
  const coverage = formatShare(result.scores[row]?.coverage ?? 0);
  const missing = heaviestUnknowns(matrix, weights, row).map((column) => words.features[column] ?? '');
  return {
    why: fill(words.row.unrankedLine, { reason: words.reasons[reason], coverage }),
    missing: missing.length > 0 ? fill(words.row.missing, { features: formatList(missing, words.locale) }) : '',
  };
}
