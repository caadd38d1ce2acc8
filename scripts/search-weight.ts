import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** What a first search may cost in all, in bytes after brotli. */
export const SEARCH_BUDGET = 120 * 1024;
/** The results of a search that are shown at once, each of which may load its passages. */
const RESULTS = 10;

/** What a first search costs in a language, in bytes after brotli. */
export interface SearchWeight {
  locale: string;
  script: number;
  index: number;
  /** The ten heaviest files of passages. */
  passages: number;
  total: number;
}

/** Weighs what the search page of a built site loads for a first search with ten results. */
export function weighSearch(dist: string): SearchWeight[] {
  const weigh = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const html = readFileSync(`${dist}/search/index.html`, 'utf8');
  const script = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].reduce(
    (sum, [, src]) => sum + weigh(`${dist}${src}`),
    0,
  );
  return ['ja', 'en'].map((locale) => {
    const index = weigh(`${dist}/search-index/${locale}.json`);
    const files = globSync(`${dist}/search-index/${locale}/**/*.json`).map(weigh);
    const passages = files
      .sort((a, b) => b - a)
      .slice(0, RESULTS)
      .reduce((sum, bytes) => sum + bytes, 0);
    return { locale, script, index, passages, total: script + index + passages };
  });
}
