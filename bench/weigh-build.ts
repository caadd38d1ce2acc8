import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { weighSearch } from '../scripts/search-weight.ts';

/** What a build wrote. Bytes of pages are of the HTML alone, after brotli. */
export interface BuildWeight {
  pages: number;
  files: number;
  distBytes: number;
  /** The index of the Japanese search before compression. */
  searchIndexBytes: number;
  /** What a first search in Japanese loads, after brotli. */
  firstQueryBytes: number;
  comparePageBytes: number;
  /** The page of one real provider, which says the same however many others there are. */
  providerPageBytes: number;
}

const PROVIDER = 'xserver-business';

/** Weighs a built site. */
export function weighBuild(dist: string): BuildWeight {
  const files = globSync(`${dist}/**/*`).map((file) => ({ file, stat: statSync(file) }));
  const plain = files.filter(({ stat }) => stat.isFile());
  return {
    pages: plain.filter(({ file }) => file.endsWith('.html')).length,
    files: plain.length,
    distBytes: plain.reduce((sum, { stat }) => sum + stat.size, 0),
    searchIndexBytes: statSync(path.join(dist, 'search-index/ja.json')).size,
    firstQueryBytes: weighSearch(dist).find(({ locale }) => locale === 'ja')?.total ?? 0,
    comparePageBytes: brotliBytes(path.join(dist, 'compare/index.html')),
    providerPageBytes: brotliBytes(path.join(dist, `providers/${PROVIDER}/index.html`)),
  };
}

/** At a middle level: the highest takes minutes for a table of 10,000 rows. */
function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
