import { existsSync, readFileSync, statSync } from 'node:fs';
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { parseDataFile } from '../src/catalog/data-file.ts';
import { formatProblem, sortProblems } from '../src/catalog/problem.ts';
import { readContentFolder } from '../src/catalog/read-folder.ts';
import { resolveRevision, withRevision } from './git-content.ts';

/** What can be compared: a content folder, a JSON data file, or a git revision. */
export type CatalogPlace = { folder: string } | { file: string } | { revision: string };

/** Reads an argument as the folder or file of that name, else as a revision. */
export function placeOf(argument: string): CatalogPlace {
  if (argument.endsWith('.json')) return { file: argument };
  return existsSync(argument) && statSync(argument).isDirectory() ? { folder: argument } : { revision: argument };
}

/**
 * The catalogue at a place; one without any content is empty.
 * @param content the content folder's path in the repository
 * @throws Error where it cannot be read by today's rules, with the first reasons; NoHistoryError where git fails
 */
export async function readCatalog(place: CatalogPlace, content: string, today: string): Promise<Catalog> {
  if ('folder' in place) return readFolder(place.folder, place.folder, today);
  if ('file' in place) return parseDataFile(readFileSync(place.file, 'utf8'));
  const hash = resolveRevision(place.revision);
  return withRevision(hash, content, (copy) => readFolder(copy, `${place.revision}:${content}`, today));
}

const SHOWN_PROBLEMS = 5;

async function readFolder(folder: string, shown: string, today: string): Promise<Catalog> {
  const { entries, unreadable, problems } = await readContentFolder(folder);
  const built = buildCatalog({ entries, unreadable, today });
  if (built.ok && problems.length === 0) return built.catalog;
  const all = sortProblems([...problems, ...(built.ok ? [] : built.problems)]);
  const lines = all.slice(0, SHOWN_PROBLEMS).map((problem) => `  ${formatProblem(problem, 'en')}`);
  throw new Error(`${shown} cannot be read by today's rules (${all.length} problems):\n${lines.join('\n')}`);
}
