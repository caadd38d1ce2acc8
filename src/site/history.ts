import type { Catalog, Changes, Feature, Provider } from '../catalog/catalog.ts';
import type { ChangeEntry } from '../schema/change.ts';

/** One change with the day on which it was published and its place on the page of all changes. */
export interface HistoryItem {
  entry: ChangeEntry;
  /** YYYY-MM-DD */
  date: string;
  /** Unique on the whole site; the anchor on the page of all changes, and the lasting part of its id in the feeds. */
  anchor: string;
}

/** Every change, newest first; those of one file in the order in which the file holds them. */
export function allHistory({ changes }: Pick<Catalog, 'changes'>): HistoryItem[] {
  return changes.flatMap(({ id, date, entries }: Changes) =>
    entries.map((entry) => ({ entry, date, anchor: `${id}-${entry.id}` })),
  );
}

/** The changes of one provider, under its present id and its former ones. */
export function providerHistory(catalog: Pick<Catalog, 'changes'>, { id, formerIds = [] }: Provider): HistoryItem[] {
  return allHistory(catalog).filter(({ entry }) => entry.provider === id || formerIds.includes(entry.provider));
}

/** The changes that concern one feature. */
export function featureHistory(catalog: Pick<Catalog, 'changes'>, { id }: Feature): HistoryItem[] {
  return allHistory(catalog).filter(({ entry }) => entry.features?.includes(id));
}

/** The provider that an entry names, by its present id or a former one; undefined for one that is gone. */
export function providerOf({ providers }: Pick<Catalog, 'providers'>, id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id || provider.formerIds?.includes(id));
}

/** Puts neighbours of the same day together. */
export function groupByDay(items: readonly HistoryItem[]): { date: string; items: HistoryItem[] }[] {
  const days = new Map<string, HistoryItem[]>();
  for (const item of items) days.set(item.date, [...(days.get(item.date) ?? []), item]);
  return [...days].map(([date, list]) => ({ date, items: list }));
}
