import { buildCatalog } from '../src/catalog/build-catalog.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { readContentFolder } from '../src/catalog/read-folder.ts';

/**
 * The catalogue of a content folder, for commands that run without Astro.
 * @param today YYYY-MM-DD
 * @throws Error that sends to `check:content`, where the content has mistakes
 */
export async function readCatalog(folder: string, today: string): Promise<Catalog> {
  const { entries, unreadable, problems } = await readContentFolder(folder);
  const result = buildCatalog({ entries, unreadable, today });
  if (!result.ok || problems.length > 0) throw new Error(`${folder} has mistakes; npm run check:content shows where`);
  return result.catalog;
}
