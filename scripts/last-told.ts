import type { Catalog } from '../src/catalog/catalog.ts';
import { lastRevisionOf } from './git-content.ts';
import { readCatalog } from './read-catalog.ts';

/**
 * The catalogue at the last revision that wrote entries of changes: everything up to there is told. Where no
 * revision did, nothing is, and the catalogue is empty.
 * @throws NoHistoryError where git or the history is missing
 */
export async function lastTold(content: string, today: string): Promise<Catalog> {
  const revision = lastRevisionOf(`${content}/changes`);
  if (revision === undefined) {
    return { providers: [], features: [], attacks: [], rankings: [], guides: [], changes: [], questions: [] };
  }
  return readCatalog({ revision }, content, today);
}
