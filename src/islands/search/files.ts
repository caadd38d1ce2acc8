import { PageRanker } from '../../search/rank-pages.ts';
import type { SearchIndex, Section } from '../../search/search-index.ts';
import { readFile } from '../dom.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  createInstance(options: { noWorker: boolean }): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  search(words: string, options: { filters?: { kind: { any: string[] } } }): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  data(): Promise<PagefindData>;
}
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Where the build puts the full-text index. */
const PAGEFIND = '/pagefind/pagefind.js';

/** Keeps what was loaded; after a failure the next call tries again. */
function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** The index that decides which page comes first, in the page's language. */
export const loadRanker = keep(
  async () => new PageRanker(await readFile<SearchIndex>(`/search-index/${document.documentElement.lang}.json`)),
);

/** The full text of all pages; three times as heavy as the index, so only loaded where that finds too little. */
const loadPagefind = keep(async () => {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  // A worker would fetch the program a second time.
  const instance = pagefind.createInstance({ noWorker: true });
  await instance.init();
  return instance;
});

/** The pages that hold the words anywhere in their text. */
export async function searchFullText(words: string, kinds: string[]): Promise<PagefindResult[]> {
  const pagefind = await loadPagefind();
  const options = kinds.length > 0 ? { filters: { kind: { any: kinds } } } : {};
  return (await pagefind.search(words, options)).results;
}

const passages = new Map<string, Promise<Section[]>>();

/** The passages of a page; none where they cannot be had, since the result is of use without. */
export function loadPassages(address: string): Promise<Section[]> {
  const loading = passages.get(address) ?? readFile<Section[]>(address).catch(() => []);
  passages.set(address, loading);
  return loading;
}
