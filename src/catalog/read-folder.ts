import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '../schema/collections.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { badName, unreadableFile } from './file-problems.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import type { RawEntry, UnreadableFile } from './raw-entry.ts';
import { findStrayFiles } from './stray-files.ts';

export interface FolderContent {
  entries: RawEntry[];
  /** Files that could not be read, so that references to them are not reported a second time. */
  unreadable: UnreadableFile[];
  problems: Problem[];
}

/** The message for a content folder that is not there; thrown as an Error with this text. */
export class ContentFolderError extends Error {}

/** Reads every content file below a folder. Mistakes come back as problems; only a missing folder throws. */
export async function readContentFolder(folder: string): Promise<FolderContent> {
  if (!(await isFolder(folder))) throw new ContentFolderError(folder);
  const parts = await Promise.all(COLLECTION_NAMES.map((name) => readCollection(folder, name)));
  return {
    entries: parts.flatMap((part) => part.entries),
    unreadable: parts.flatMap((part) => part.unreadable),
    problems: [...parts.flatMap((part) => part.problems), ...(await findStrayFiles(folder))],
  };
}

/** Reads the files of one kind, sorted by name so that results never depend on the file system. */
export async function readCollection(folder: string, collection: CollectionName): Promise<FolderContent> {
  const places = collection === 'guides' ? (['ja', 'en'] as const) : [undefined];
  const content: FolderContent = { entries: [], unreadable: [], problems: [] };
  for (const locale of places) {
    const relative = locale ? `${collection}/${locale}` : collection;
    const names = await listNames(path.join(folder, relative));
    for (const name of names) await readOne(content, { folder, collection, name, names, relative, locale });
  }
  return content;
}

interface FilePlace {
  folder: string;
  collection: CollectionName;
  name: string;
  /** Every file beside it, and itself. */
  names: readonly string[];
  relative: string;
  locale: 'ja' | 'en' | undefined;
}

async function readOne(content: FolderContent, place: FilePlace): Promise<void> {
  const { folder, collection, name, relative, locale } = place;
  const file = `${relative}/${name}`;
  const id = name.replace(/\.md$/, '');
  if (!name.endsWith('.md') || !ID_PATTERN.test(id)) {
    content.problems.push(badName(file, name, place.names));
    return;
  }
  const own = { collection, id, ...(locale ? { locale } : {}) };
  const bytes = await readBytes(path.join(folder, file));
  const { parsed, problems } = bytes instanceof Uint8Array ? parseFile(file, bytes) : unreadableFile(file, bytes.code);
  content.problems.push(...problems);
  if (!parsed) content.unreadable.push(own);
  else content.entries.push({ ...own, file, ...parsed });
}

/** The bytes of a file, or the system's code of why there are none. Of a file over the limit, only the length. */
async function readBytes(file: string): Promise<Uint8Array | { code: string }> {
  try {
    const info = await stat(file);
    if (!info.isFile()) return { code: 'NOT_A_FILE' };
    return info.size > MAX_FILE_BYTES ? new Uint8Array(info.size) : await readFile(file);
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' };
  }
}

async function listNames(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const names = await readdir(folder, { withFileTypes: true });
  return names
    .filter((entry) => !entry.name.startsWith('.') && !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
