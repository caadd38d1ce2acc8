import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { fileProblem } from './file-problems.ts';
import { nearestNames } from './nearest-name.ts';
import { type Problem, quote } from './problem.ts';
import { guessCollection } from './wrong-folder.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Files that may lie in the content folder itself. */
const ALLOWED = /^(?:LICENSE|README)/i;

/** Finds Markdown files where nothing reads them: beside the folders of the kinds, in unknown ones, or too deep. */
export async function findStrayFiles(folder: string): Promise<Problem[]> {
  const files = await listMarkdown(folder, '');
  const strays = files.filter((file) => !isRead(file) && !(ALLOWED.test(file) && !file.includes('/')));
  return Promise.all(strays.map(async (file) => explain(file, await guessPlace(folder, file))));
}

function isRead(file: string): boolean {
  const [collection, ...rest] = file.split('/');
  if (!(COLLECTION_NAMES as string[]).includes(collection ?? '')) return false;
  return collection === 'guides' ? rest.length === 2 && /^(?:ja|en)$/.test(rest[0] ?? '') : rest.length === 1;
}

/** Every Markdown file below a folder, by its path with `/`; hidden files and folders are passed over. */
async function listMarkdown(root: string, relative: string): Promise<string[]> {
  const entries = await readdir(path.join(root, relative), { withFileTypes: true }).catch((): Dirent[] => []);
  const lists = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => {
        const file = relative === '' ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) return listMarkdown(root, file);
        return MARKDOWN.test(entry.name) ? [file] : [];
      }),
  );
  return lists.flat();
}

/** Where a file seems to belong, by a folder of its path or else by its fields; undefined where neither tells. */
async function guessPlace(root: string, file: string): Promise<string | undefined> {
  const folders = file.split('/').slice(0, -1);
  const candidates = COLLECTION_NAMES.map((name) => ({ name }));
  const named = folders.flatMap((folder) => nearestNames(folder, candidates))[0] as CollectionName | undefined;
  const kind = named ?? (await guessKind(path.join(root, file)));
  if (kind !== 'guides') return kind;
  return `guides/${folders.includes('en') ? 'en' : 'ja'}`;
}

async function guessKind(file: string): Promise<CollectionName | undefined> {
  try {
    const info = await stat(file);
    if (!info.isFile() || info.size > MAX_FILE_BYTES) return undefined;
    const keys = [...(await readFile(file, 'utf8')).matchAll(/^([A-Za-z]\w*):/gm)].map((match) => match[1] ?? '');
    const known = keys.filter((key) => Object.values(COLLECTIONS).some((schema) => Object.hasOwn(schema.shape, key)));
    return guessCollection(known);
  } catch {
    return undefined;
  }
}

function explain(file: string, place: string | undefined): Problem {
  const name = file.split('/').at(-1) ?? '';
  const folder = file.includes('/') ? `content/${file.slice(0, file.lastIndexOf('/'))}/` : 'content/';
  const all = COLLECTION_NAMES.map((kind) => (kind === 'guides' ? 'guides/ja/, guides/en/' : `${kind}/`)).join(', ');
  return fileProblem(file, 'stray-file', {
    found: {
      ja: `${quote(folder)} に置かれたファイルは読まれません`,
      en: `files in ${quote(folder)} are not read`,
    },
    expected: { ja: `${all} のどれかに置いたファイル`, en: `a file directly in one of ${all}` },
    write: place
      ? { ja: `content/${place}/${name} に移す`, en: `move it to content/${place}/${name}` }
      : { ja: '内容に合うフォルダーに移す', en: 'move it to the folder of its kind' },
  });
}
