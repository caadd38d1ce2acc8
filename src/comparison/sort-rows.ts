import { readCode, UNKNOWN_CODE } from './cell-code.ts';
import type { ComparisonData, RowSet } from './comparison-data.ts';
import type { ComparisonView } from './view.ts';

/** What a row is sorted by; undefined where not known. */
type SortKey = (row: number) => number | undefined;

/** Offer codes as steps of strength: a default that is not known counts as off, a guard not to be switched as on. */
const STRENGTHS = [undefined, 1, 2, 3, 4, 4, 5, 5];

const collator = new Intl.Collator('ja');
const cache = new WeakMap<RowSet, Map<string, number>>();

/**
 * Puts rows in the view's order. Equals keep their order, and rows without a value come last in both directions.
 * @param own each row's score by the reader's own weights, for the order `own`
 */
export function sortRows(
  kept: readonly number[],
  data: ComparisonData,
  view: ComparisonView,
  own: readonly (number | undefined)[] = [],
): number[] {
  const { by, descending } = view.sort;
  return sortByKey(kept, by === 'own' ? (row) => own[row] : sortKey(data, view, by), descending);
}

function sortByKey(rows: readonly number[], key: SortKey, descending: boolean): number[] {
  const direction = descending ? -1 : 1;
  const last = descending ? -Infinity : Infinity;
  return rows
    .map((row) => ({ row, key: key(row) ?? last }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -direction : direction))
    .map(({ row }) => row);
}

function sortKey(
  data: ComparisonData,
  view: ComparisonView,
  by: Exclude<ComparisonView['sort']['by'], 'own'>,
): SortKey {
  const set = data.sets[view.rows];
  if (by === 'name') return nameKey(set);
  if (by === 'price') return (row) => set.prices[row] ?? undefined;
  // The share of known cells and their number give one order.
  if (by === 'known' || by === 'coverage') return (row) => countKnown(set, row, view.officialOnly);
  const id = by.slice(by.indexOf(':') + 1);
  if (by.startsWith('score:')) {
    const scores = set.scores[data.rankings.findIndex((ranking) => ranking.id === id)];
    return (row) => scores?.[row] ?? undefined;
  }
  const column = set.cells[data.features.findIndex((feature) => feature.id === id)];
  if (!column) return () => undefined;
  const code = (row: number) => readCode(column, row, view.officialOnly);
  if (by.startsWith('feature:')) return (row) => STRENGTHS[code(row)];
  return (row) => (code(row) === UNKNOWN_CODE ? undefined : column.figures[row]);
}

function countKnown(set: RowSet, row: number, officialOnly: boolean): number {
  let known = 0;
  for (const column of set.cells) if (readCode(column, row, officialOnly) !== UNKNOWN_CODE) known += 1;
  return known;
}

/** Places in the order of names: comparing names is slow, so each set is ordered once; it is taken not to change. */
function nameKey(set: RowSet): SortKey {
  const places = cache.get(set) ?? placeNames(set.names);
  cache.set(set, places);
  return (row) => places.get(set.names[row] ?? '');
}

function placeNames(names: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  let before: string | undefined;
  for (const name of [...new Set(names)].sort(collator.compare)) {
    const isNew = before === undefined || collator.compare(before, name) !== 0;
    places.set(name, isNew ? places.size : (places.get(before ?? '') ?? 0));
    before = name;
  }
  return places;
}
