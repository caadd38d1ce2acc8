import { findDominators } from '../ranking/find-dominators.ts';
import { readCell } from '../ranking/points-matrix.ts';
import { smallestChange, type WeightChange } from '../ranking/smallest-change.ts';
import { fill } from './fill.ts';
import { formatList } from './format.ts';
import type { Locale } from './locale.ts';
import { isTied, type RankingView, type RankingWords } from './ranking-texts.ts';

/** The sentence on how a provider would become first, and the change it speaks of, if there is one. */
export function firstPlaceText(view: RankingView, row: number): { text: string; change?: WeightChange } {
  const { matrix, weights, result, words } = view;
  const index = result.ranked.findIndex((placed) => placed.row === row);
  if (result.ranked[index]?.place === 1) {
    return { text: isTied(result, index) ? words.row.isFirstTied : words.row.isFirst };
  }
  const change = smallestChange(matrix, weights, row);
  if (!change) return { text: words.row.neverFirst };
  const { column, from, to } = change;
  return { text: fill(words.row.wouldBeFirst, { feature: words.features[column] ?? '', from, to }), change };
}

/** The sentence on who is proven to match or beat a provider on everything that weighs, among those with a place. */
export function dominanceText({ matrix, weights, result, names, words }: RankingView, row: number): string {
  const rivals = result.ranked.map((placed) => placed.row);
  const dominators = findDominators(matrix, weights, row, rivals).map((rival) => names[rival] ?? '');
  const unknown = weights.filter((weight, column) => weight > 0 && readCell(matrix, row, column)[3] === 0).length;
  return sayDominance(dominators, unknown, words.row, words.locale);
}

/** Says who dominates, and how many unknown features were granted. */
export function sayDominance(
  dominators: readonly string[],
  unknown: number,
  words: Pick<RankingWords['row'], 'dominated' | 'notDominated' | 'unknownGranted'>,
  locale: Locale,
): string {
  if (dominators.length > 0) return fill(words.dominated, { names: formatList(dominators, locale) });
  const granted = unknown > 0 ? fill(words.unknownGranted, { count: unknown }) : '';
  return [words.notDominated, granted].join(locale === 'ja' ? '' : ' ').trim();
}
