import { FULL_SCORE } from '../ranking/method.ts';
import { readCell } from '../ranking/points-matrix.ts';
import { type RowScore, sumOf } from '../ranking/score-rows.ts';
import { fill } from './fill.ts';
import type { RankingView } from './ranking-texts.ts';

/** One line of a breakdown, ready to print. */
export interface PartTexts {
  weight: string;
  points: string;
  adds: string;
}

/** What each feature adds to a provider's score, one a column: its weight, its points from 0 to 1, their product. */
export function partTexts({ matrix, weights }: RankingView, row: number): PartTexts[] {
  const total = sumOf(weights);
  return weights.map((weight, column) => {
    const [, reported, possible] = readCell(matrix, row, column);
    const interval = (text: (points: number) => string) =>
      reported === possible ? text(reported) : `${text(reported)}–${text(possible)}`;
    return {
      weight: String(weight),
      points: interval((points) => String(points / FULL_SCORE)),
      adds: interval((points) => ((weight * points) / total).toFixed(1)),
    };
  });
}

/** The sums under a breakdown, with the one decimal its lines have. */
export function totalsText({ result, words }: RankingView, row: number): string {
  const { proven, reported, possible } = result.scores[row] as RowScore;
  return fill(words.row.totals, {
    proven: proven.toFixed(1),
    reported: reported.toFixed(1),
    possible: possible.toFixed(1),
  });
}
