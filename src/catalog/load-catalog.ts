import { getCollection } from 'astro:content';
import { COLLECTION_NAMES, type CollectionName } from '../schema/collections.ts';
import { buildCatalog } from './build-catalog.ts';
import type { Catalog } from './catalog.ts';
import { formatProblem } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/**
 * The one place that asks Astro for entries.
 * @param today the day of the build, YYYY-MM-DD
 * @throws Error that lists every problem, where the content does not make a catalogue.
 */
export async function loadCatalog(today: string): Promise<Catalog> {
  const entries = (await Promise.all(COLLECTION_NAMES.map(loadEntries))).flat();
  const result = buildCatalog({ entries, today });
  if (result.ok) return result.catalog;
  throw new Error(
    `The content has problems; npm run check:content shows where:\n${result.problems.map((problem) => formatProblem(problem, 'en')).join('\n')}`,
  );
}

async function loadEntries(collection: CollectionName): Promise<RawEntry[]> {
  const entries = await getCollection(collection);
  return entries.map((entry) => {
    const [locale, id] =
      collection === 'guides' ? (entry.id.split('/') as ['ja' | 'en', string]) : [undefined, entry.id];
    return {
      collection,
      id,
      file: `${collection}/${entry.id}.md`,
      ...(locale ? { locale } : {}),
      data: entry.data,
      body: entry.body ?? '',
      bodyLine: 1,
      // Astro keeps no positions; `check:content` has told them before the build came here.
      locate: () => ({ line: 1, column: 1 }),
    };
  });
}
