import { LOCALES, type Locale } from '../i18n/locale.ts';
import { segmentOf } from './locale-paths.ts';

/** Claims on one page of the list; at some 110 bytes each they keep it within a reading page's budget. */
const PAGE_SIZE = 60;

/** One page of a long list. */
export interface ListPage<T> {
  /** From 1. */
  number: number;
  /** How many pages there are; at least 1. */
  count: number;
  items: T[];
  /** The place of the page's first item in the whole list, from 0. */
  offset: number;
}

/** Cuts a list into pages; an empty list makes one empty page. */
export function cutPages<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
    offset: index * size,
  }));
}

/** The address of a page of the list of what needs checking, without the language. */
export function checkPagePath(page: number): string {
  return page === 1 ? '/freshness/' : `/freshness/${page}/`;
}

/** Static paths of the pages of a list below one address: the first page has no number. */
export function listPagePaths<T>(pages: readonly ListPage<T>[]) {
  return LOCALES.flatMap((locale: Locale) =>
    pages.map((page) => ({
      params: { locale: segmentOf(locale), page: page.number === 1 ? undefined : String(page.number) },
      props: { locale, page },
    })),
  );
}
