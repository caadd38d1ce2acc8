import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

export const DIST = 'dist';

/** One page of the built site. */
export interface BuiltPage {
  /** The address, such as /en/providers/xserver/. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** Cards for other sites: pages of another kind, with tests of their own. */
const CARD = /^dist\/(?:en\/)?embed\/[^/]+\//;

/** A page at a former address only leads on. */
const MOVED = '<meta http-equiv="refresh"';

let builtPages: BuiltPage[] | undefined;

/** Every HTML page of `dist/` but the cards for other sites and what stands at former addresses; read once. */
export function readBuiltPages(): BuiltPage[] {
  builtPages ??= parseBuiltPages();
  return builtPages;
}

function parseBuiltPages(): BuiltPage[] {
  return globSync(`${DIST}/**/*.html`)
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !CARD.test(file))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(file, 'utf8');
      const address = `/${path.relative(DIST, file).split(path.sep).join('/')}`.replace(/index\.html$/, '');
      return html.includes(MOVED) ? [] : [{ address, html, $: load(html) }];
    });
}

/**
 * One page of `dist/` by its address.
 * @throws Error where there is none.
 */
export function builtPage(address: string): BuiltPage {
  const html = readFileSync(path.join(DIST, address, 'index.html'), 'utf8');
  return { address, html, $: load(html) };
}

/** The day from which the built site counts ages, YYYY-MM-DD; the method page tells it. */
export function builtDay(): string {
  return builtPage('/method/').$('#as-of time').attr('datetime') ?? '';
}
