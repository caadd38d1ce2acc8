import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import type { Explanation } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';
import { shapeOf } from './schema-tree.ts';

/** Tells that an entry holds another kind of content than its folder; undefined where its own kind fits best. */
export function findWrongFolder(entry: RawEntry): Explanation | undefined {
  const { data, collection } = entry;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const kind = guessCollection(Object.keys(data));
  if (kind === undefined || kind === collection) return undefined;
  const folder = `content/${kind}/`;
  return {
    found: {
      ja: `content/${collection}/ に、${folder} の項目を持つファイルがあります`,
      en: `a file of content/${collection}/ with the fields of ${folder}`,
    },
    expected: {
      ja: `${folder} に置いたファイル`,
      en: `a file with these fields in ${folder}`,
    },
    write: {
      ja: `ファイルを ${folder}${kind === 'guides' ? 'ja/ か en/' : ''} に移す`,
      en: `move the file to ${folder}${kind === 'guides' ? 'ja/ or en/' : ''}`,
    },
  };
}

/** The kind of content to which some fields belong: the one that knows most of them, at least two in three. */
export function guessCollection(fields: readonly string[]): CollectionName | undefined {
  const counts = COLLECTION_NAMES.map((name) => {
    const shape = shapeOf(COLLECTIONS[name]);
    return { name, known: fields.filter((field) => Object.hasOwn(shape, field)).length };
  }).sort((a, b) => b.known - a.known);
  const [best, next] = counts;
  if (!best || best.known < 3 || best.known * 3 < fields.length * 2 || best.known - (next?.known ?? 0) < 2) {
    return undefined;
  }
  return best.name;
}
