import type { RowSet } from '../../comparison/comparison-data.ts';
import { scoreOwn } from '../../comparison/own-scores.ts';
import type { ComparisonView } from '../../comparison/view.ts';
import type { PointsMatrix } from '../../ranking/points-matrix.ts';
import type { RowScore } from '../../ranking/score-rows.ts';
import { readFile } from '../dom.ts';

/** Scores the rows of a set by the weights of a view. */
export type OwnScoring = (set: RowSet, view: ComparisonView) => (RowScore | undefined)[];

/** Reads the points that own weights are applied to; throws where they cannot be had. */
export async function loadOwnScoring(): Promise<OwnScoring> {
  const matrix = await readFile<PointsMatrix>('/compare/points.json');
  return (set, { weights }) => scoreOwn(set, matrix, weights);
}

/** Writes each row's score beside its name, as `37–52–88`; takes it away where there is none. */
export function showOwnScores(set: RowSet, scores: readonly (RowScore | undefined)[]): void {
  const rowOf = new Map(set.ids.map((id, row) => [id, row]));
  for (const row of document.querySelectorAll<HTMLElement>('.compare tbody tr')) {
    const score = scores[rowOf.get(row.dataset.row ?? '') ?? -1];
    const points = score && [score.proven, score.reported, score.possible].map(Math.round);
    row.querySelector('th')?.toggleAttribute('data-own', points !== undefined);
    if (points) row.querySelector('th')?.setAttribute('data-own', points.join('–'));
  }
}
