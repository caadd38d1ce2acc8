import { readCode, UNKNOWN_CODE } from './cell-code.ts';
import type { CellColumn, ComparisonData } from './comparison-data.ts';
import type { ComparisonView } from './view.ts';

/**
 * The columns on screen, as indices of `data.features` in their order. A choice that names no column means all;
 * the list is empty only where the reader asked for differences and the kept rows have none.
 */
export function visibleColumns(data: ComparisonData, view: ComparisonView, kept: readonly number[]): number[] {
  const chosen = chosenColumns(data, view.columns);
  if (!view.onlyDifferences || kept.length < 2) return chosen;
  return chosen.filter((index) => {
    const column = data.sets[view.rows].cells[index];
    return column !== undefined && differs(column, kept, view.officialOnly);
  });
}

function chosenColumns({ features }: ComparisonData, columns: ComparisonView['columns']): number[] {
  const all = features.map((_feature, index) => index);
  const chosen = all.filter((index) => {
    const feature = features[index];
    if (!feature || columns === 'all') return false;
    return columns === 'core' ? feature.core : columns.includes(feature.id) || columns.includes(feature.group);
  });
  return chosen.length > 0 ? chosen : all;
}

function differs(column: CellColumn, rows: readonly number[], officialOnly: boolean): boolean {
  const code = (row: number) => readCode(column, row, officialOnly);
  const figure = (row: number) => (code(row) === UNKNOWN_CODE ? undefined : column.figures[row]);
  const [first = 0] = rows;
  return rows.some((row) => code(row) !== code(first) || figure(row) !== figure(first));
}
