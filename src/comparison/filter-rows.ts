import { acceptsCode, UNKNOWN_CODE } from './cell-code.ts';
import { type Cell, type ComparisonData, hasFlag } from './comparison-data.ts';
import { type DropReason, makeCriteria } from './criteria.ts';
import { fitPlans } from './fit-plans.ts';
import type { ComparisonView, Want } from './view.ts';

/** A row that fell out, with every reason: unsatisfied wishes in the order of the columns, then the rest. */
export interface Drop {
  row: number;
  reasons: readonly DropReason[];
}

/** The rows of the view's set that stay and those that fall out, both as indices in the set's order. */
export interface FilterResult {
  kept: number[];
  dropped: Drop[];
}

/** Whether one cell satisfies a wish. */
export function satisfies(
  cell: Cell,
  want: Want,
  { unknownMatches, officialOnly }: Pick<ComparisonView, 'unknownMatches' | 'officialOnly'>,
): boolean {
  const counts = !officialOnly || hasFlag(cell, 'proven');
  return acceptsCode(counts ? Number(cell.offer) : UNKNOWN_CODE, want, unknownMatches);
}

/**
 * Parts the rows into those that meet everything the view asks and those that do not. A provider stays only if one of
 * its plans alone meets the wishes and the price ceiling; where no plan does, that is the only reason.
 */
export function filterRows(data: ComparisonData, view: ComparisonView): FilterResult {
  const criteria = makeCriteria(data, view);
  const fit = fitPlans(data, view);
  const none: Reasons = { list: [], more: [] };
  const noPlan: Reasons = { list: ['plan'], more: [] };
  const result: FilterResult = { kept: [], dropped: [] };
  for (let row = 0; row < data.sets[view.rows].ids.length; row += 1) {
    let reasons = none;
    let index = 0;
    for (const { reason, fails } of criteria) {
      if (fails(row)) reasons = reasons.more[index] ??= { list: [...reasons.list, reason], more: [] };
      index += 1;
    }
    if (reasons === none && fit?.isMissing(row)) reasons = noPlan;
    if (reasons === none) result.kept.push(row);
    else result.dropped.push({ row, reasons: reasons.list });
  }
  return result;
}

/** A list of reasons, and the lists that go on from it, by criterion: equal rows share one, which saves most memory. */
interface Reasons {
  list: DropReason[];
  more: Reasons[];
}
