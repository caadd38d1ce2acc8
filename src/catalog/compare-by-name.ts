import type { Localized } from '../schema/text.ts';

const collator = new Intl.Collator('ja');

/** Sorts by Japanese name, then by id, so that the order never depends on the order of files. */
export function compareByName(a: { id: string; name: Localized }, b: { id: string; name: Localized }): number {
  return collator.compare(a.name.ja, b.name.ja) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
