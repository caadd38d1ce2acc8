import { readCode, UNKNOWN_CODE } from './cell-code.ts';
import type { ComparisonData, RowSet } from './comparison-data.ts';
import { computeOnce } from './compute-once.ts';
import type { ComparisonView } from './view.ts';

/** What a row is sorted by; undefined where not known. */
type SortKey = (row: number) => number | undefined;

/** Offer codes as steps of strength: a default that is not known counts as off, a guard not to be switched as on. */
const STRENGTHS = [undefined, 1, 2, 3, 4, 4, 5, 5];

const collator = new Intl.Collator('ja');

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
  const keys: number[] = [];
  for (const row of rows) keys[row] = key(row) ?? direction * Infinity;
  // Infinity less infinity is not a number: two rows without a value are equals.
  return [...rows].sort((a, b) => direction * ((keys[a] as number) - (keys[b] as number)) || 0);
}

function sortKey(
  data: ComparisonData,
  view: ComparisonView,
  by: Exclude<ComparisonView['sort']['by'], 'own'>,
): SortKey {
  const set = data.sets[view.rows];
  if (by === 'name') return keyFrom(namePlaces(set));
  if (by === 'price') return keyFrom(set.prices);
  // The share of known cells and their number give one order.
  if (by === 'known' || by === 'coverage') return keyFrom((view.officialOnly ? provenCounts : knownCounts)(set));
  const id = by.slice(by.indexOf(':') + 1);
  if (by.startsWith('score:')) {
    return keyFrom(set.scores[data.rankings.findIndex((ranking) => ranking.id === id)] ?? []);
  }
  const column = set.cells[data.features.findIndex((feature) => feature.id === id)];
  if (!column) return () => undefined;
  const code = (row: number) => readCode(column, row, view.officialOnly);
  if (by.startsWith('feature:')) return (row) => STRENGTHS[code(row)];
  return (row) => (code(row) === UNKNOWN_CODE ? undefined : column.figures[row]);
}

const keyFrom =
  (values: readonly (number | null)[]): SortKey =>
  (row) =>
    values[row] ?? undefined;

/** How many cells of each row are known, and of how many that is proven. */
const knownCounts = computeOnce((set: RowSet) => countKnown(set, false));
const provenCounts = computeOnce((set: RowSet) => countKnown(set, true));

function countKnown({ ids, cells }: RowSet, officialOnly: boolean): number[] {
  return ids.map((_id, row) => cells.filter((column) => readCode(column, row, officialOnly) !== UNKNOWN_CODE).length);
}

/** The places in the order of names: comparing names is slow. */
const namePlaces = computeOnce(({ names }: RowSet) => {
  const sorted = [...new Set(names)].sort(collator.compare);
  const places = new Map<string, number>();
  let place = 0;
  for (const [index, name] of sorted.entries()) {
    if (collator.compare(sorted[index - 1] ?? '', name)) place = index;
    places.set(name, place);
  }
  return names.map((name) => places.get(name) ?? null);
});
