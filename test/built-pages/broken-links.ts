import { existsSync } from 'node:fs';
import { siteUrl } from '../../src/site/environment.ts';
import { type BuiltPage, DIST } from './built-pages.ts';

/** The links of pages that stay on the site, as `page → address`. */
export interface InternalLinks {
  all: number;
  /** Those that lead to no page, file or element, each once. */
  broken: string[];
}

/** Follows every internal link, source and form of pages to a page or file, and every fragment to an element. */
export function followLinks(pages: readonly BuiltPage[]): InternalLinks {
  const ids = new Map(pages.map((page) => [page.address, idsOf(page)]));
  const leads = ({ pathname, hash }: URL): boolean => {
    const path = decodeURI(pathname);
    const fragment = decodeURIComponent(hash.slice(1));
    const own = ids.get(path);
    if (own) return !fragment || own.has(fragment);
    return existsSync(`${DIST}${path}${path.endsWith('/') ? 'index.html' : ''}`);
  };
  const links = pages.flatMap(linksOf);
  const broken = links.filter(({ url }) => !leads(url)).map(({ from, href }) => `${from} → ${href}`);
  return { all: links.length, broken: [...new Set(broken)] };
}

function idsOf({ $ }: BuiltPage): Set<string | undefined> {
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id')),
  );
}

function linksOf({ address, $ }: BuiltPage): { from: string; href: string; url: URL }[] {
  return $('[href], [src], form[action]')
    .toArray()
    .flatMap((element) => {
      const href = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '';
      const url = new URL(href, `${siteUrl()}${address}`);
      return url.origin === siteUrl() ? [{ from: address, href, url }] : [];
    });
}
