import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '../schema/collections.ts';
import { ID_PATTERN } from '../schema/text.ts';
import { MAX_FILE_BYTES, parseFile } from './parse-file.ts';
import { type Problem, quote } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

export interface FolderContent {
  entries: RawEntry[];
  /** Ids of files that could not be read, so that references to them are not reported a second time. */
  unreadable: { collection: CollectionName; id: string }[];
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
    problems: parts.flatMap((part) => part.problems),
  };
}

/** Reads the files of one kind, sorted by name so that results never depend on the file system. */
export async function readCollection(folder: string, collection: CollectionName): Promise<FolderContent> {
  const places = collection === 'guides' ? (['ja', 'en'] as const) : [undefined];
  const content: FolderContent = { entries: [], unreadable: [], problems: [] };
  for (const locale of places) {
    const relative = locale ? `${collection}/${locale}` : collection;
    for (const name of await listNames(path.join(folder, relative))) {
      await readOne(content, { folder, collection, name, relative, locale });
    }
  }
  return content;
}

interface FilePlace {
  folder: string;
  collection: CollectionName;
  name: string;
  relative: string;
  locale: 'ja' | 'en' | undefined;
}

async function readOne(content: FolderContent, place: FilePlace): Promise<void> {
  const { folder, collection, name, relative, locale } = place;
  const file = `${relative}/${name}`;
  const id = name.replace(/\.md$/, '');
  if (!name.endsWith('.md') || !ID_PATTERN.test(id)) {
    content.problems.push(badName(file, name));
    return;
  }
  const { parsed, problems } = parseFile(file, await readBytes(path.join(folder, file)));
  content.problems.push(...problems);
  if (!parsed) content.unreadable.push({ collection, id });
  else content.entries.push({ collection, id, file, ...(locale ? { locale } : {}), ...parsed });
}

/** A file over the limit is not read into memory; its length alone is handed on. */
async function readBytes(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  return size > MAX_FILE_BYTES ? new Uint8Array(size) : readFile(file);
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

function badName(file: string, name: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: 'file',
    found: { ja: `ファイル名が ${quote(name)} です`, en: `the file is named ${quote(name)}` },
    expected: {
      ja: '半角の英小文字・数字・ハイフンと .md だけのファイル名',
      en: 'a name of lower-case letters, digits and hyphens that ends in .md',
    },
    write: { ja: 'example-server.md のような名前に変える', en: 'a name such as example-server.md' },
  };
}
