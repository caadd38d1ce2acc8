import { OFFER_CODES, type RowSet } from '../src/comparison/comparison-data.ts';

/** The rows in the order that the site's build gives them: most known cells first, equals by name. */
export function orderAsBuilt(set: RowSet): RowSet {
  const known = set.ids.map((_, row) => set.cells.filter(({ offers }) => offers[row] !== OFFER_CODES.unknown).length);
  const order = set.ids
    .map((_, row) => row)
    .sort((a, b) => (known[b] ?? 0) - (known[a] ?? 0) || ((set.names[a] ?? '') < (set.names[b] ?? '') ? -1 : 1));
  const list = <T>(values: readonly T[]): T[] => order.map((row) => values[row] as T);
  const text = (values: string): string => list([...values]).join('');
  return {
    ids: list(set.ids),
    names: list(set.names),
    plans: list(set.plans),
    operators: list(set.operators),
    segments: list(set.segments),
    statuses: list(set.statuses),
    prices: list(set.prices),
    pricedPlans: list(set.pricedPlans),
    terms: list(set.terms),
    cells: set.cells.map(({ offers, flags, scopes, figures }) => ({
      offers: text(offers),
      flags: text(flags),
      scopes: text(scopes),
      figures: Object.fromEntries(
        order.flatMap((row, place) => (figures[row] === undefined ? [] : [[place, figures[row]]])),
      ),
    })),
    scores: set.scores.map(list),
  };
}
