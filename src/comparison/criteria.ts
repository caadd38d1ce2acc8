import { acceptsCode, readCode } from './cell-code.ts';
import type { ComparisonData, RowSet } from './comparison-data.ts';
import { searchTexts, splitWords } from './search-text.ts';
import type { ComparisonView, Want } from './view.ts';

/** Why a row falls out: a wish it does not satisfy, or something else asked of the row. */
export type DropReason =
  | { kind: 'feature'; feature: string; want: Want }
  | 'segment'
  | 'status'
  | 'operator'
  | 'price'
  | 'name'
  /** The provider has all that is asked for, but no single plan of it has. */
  | 'plan';

/** One thing that a view asks of every row. */
export interface Criterion {
  reason: DropReason;
  fails(row: number): boolean;
}

/** Everything that a view asks: the wishes in the order of the columns, then the rest. Unknown features are passed over. */
export function makeCriteria(data: ComparisonData, view: ComparisonView): Criterion[] {
  return [...featureCriteria(data, view), ...rowCriteria(data.sets[view.rows], view)];
}

/** What a view asks of a provider's plan, by rows of the set of plans: the wishes and the price ceiling. */
export function makePlanCriteria(data: ComparisonData, view: ComparisonView): Criterion[] {
  return [...featureCriteria(data, { ...view, rows: 'plans' }), ...priceCriteria(data.sets.plans, view)];
}

function featureCriteria(data: ComparisonData, { rows, wants, unknownMatches, officialOnly }: ComparisonView) {
  return data.features.flatMap(({ id }, index): Criterion[] => {
    const column = data.sets[rows].cells[index];
    const want = Object.hasOwn(wants, id) ? wants[id] : undefined;
    if (!column || !want) return [];
    return [
      {
        reason: { kind: 'feature', feature: id, want },
        fails: (row) => !acceptsCode(readCode(column, row, officialOnly), want, unknownMatches),
      },
    ];
  });
}

function rowCriteria(set: RowSet, view: ComparisonView): Criterion[] {
  const criteria: Criterion[] = [];
  const add = (reason: DropReason, fails: Criterion['fails']) => criteria.push({ reason, fails });
  if (view.segments.length > 0) add('segment', (row) => !isAmong(view.segments, set.segments[row]));
  if (view.statuses.length > 0) add('status', (row) => !isAmong(view.statuses, set.statuses[row]));
  if (view.operator !== '') add('operator', (row) => set.operators[row] !== view.operator);
  criteria.push(...priceCriteria(set, view));
  const words = splitWords(view.name);
  if (words.length > 0) {
    const texts = searchTexts(set);
    add('name', (row) => !words.every((word) => texts[row]?.includes(word)));
  }
  return criteria;
}

function priceCriteria({ prices }: RowSet, { maxPrice, unknownPricePasses }: ComparisonView): Criterion[] {
  if (maxPrice === undefined) return [];
  const fails = (row: number) => {
    const price = prices[row] ?? null;
    return price === null ? !unknownPricePasses : price > maxPrice;
  };
  return [{ reason: 'price', fails }];
}

function isAmong<T>(wanted: readonly T[], value: T | undefined): boolean {
  return value !== undefined && wanted.includes(value);
}
