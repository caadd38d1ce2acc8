import { readCode } from './cell-code.ts';
import type { ComparisonData, OfferCode } from './comparison-data.ts';
import type { Drop } from './filter-rows.ts';
import type { ComparisonView } from './view.ts';

/** How many cells an explanation names; one line of text holds no more. */
const MAX_EXPLAINED = 2;

/** The first cells, in the order of the columns, for which a row fell out; empty if it fell out for no wish. */
export function explainDrop(
  data: ComparisonData,
  view: ComparisonView,
  { row, reasons }: Drop,
): { feature: string; offer: OfferCode }[] {
  const failing = new Set(reasons.flatMap((reason) => (typeof reason === 'object' ? [reason.feature] : [])));
  return data.features
    .map(({ id }, index) => ({ id, column: data.sets[view.rows].cells[index] }))
    .flatMap(({ id, column }) => (column && failing.has(id) ? [{ id, column }] : []))
    .slice(0, MAX_EXPLAINED)
    .map(({ id, column }) => ({ feature: id, offer: `${readCode(column, row, view.officialOnly)}` as OfferCode }));
}
