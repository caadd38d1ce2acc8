import type { Catalog, Changes } from '../catalog/catalog.ts';
import type { ChangeEntry } from '../schema/change.ts';

/** One change as it was published: its entry, the day, and an id that is unique on the whole site. */
export interface PublishedChange extends ChangeEntry {
  /** Also the anchor on the page of all changes, and the lasting part of its id in the feeds. */
  id: string;
  /** YYYY-MM-DD */
  date: string;
}

/** Which changes are asked for; what is absent or empty does not narrow. */
export interface ChangeFilter {
  /** A provider's present id. */
  provider?: string;
  feature?: string;
}

/** Every change, newest first; those of one file in the order in which the file holds them. */
export function publishedChanges({ changes }: Pick<Catalog, 'changes'>): PublishedChange[] {
  return changes.flatMap(({ id, date, entries }: Changes) =>
    entries.map((entry) => ({ ...entry, id: `${id}-${entry.id}`, date })),
  );
}

/** The changes that a filter asks for. `presentId` leads from a provider's former id to its present one. */
export function filterChanges(
  changes: readonly PublishedChange[],
  { provider, feature }: ChangeFilter,
  presentId: (id: string) => string,
): PublishedChange[] {
  return changes.filter(
    (change) =>
      (!provider || presentId(change.provider) === provider) && (!feature || change.features?.includes(feature)),
  );
}

/** Puts neighbours of the same day together. */
export function groupByDay<T extends { date: string }>(items: readonly T[]): { date: string; items: T[] }[] {
  const days = new Map<string, T[]>();
  for (const item of items) days.set(item.date, [...(days.get(item.date) ?? []), item]);
  return [...days].map(([date, list]) => ({ date, items: list }));
}
