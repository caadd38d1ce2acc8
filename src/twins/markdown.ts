import { toMarkdown } from '../comparison/to-markdown.ts';
import { type Locale, localizedPath, localizer } from '../i18n/locale.ts';
import type { Localized } from '../schema/text.ts';
import { siteUrl } from '../site/environment.ts';
import type { Site } from '../site/load-site.ts';
import { twinPath } from '../site/twin-path.ts';

/** What every writer of a twin works with. */
export interface TwinContext {
  site: Site;
  locale: Locale;
  /** Picks the language. */
  l: (text: Localized) => string;
  /** A link to the twin of a page of this site; the path is without the language. */
  link: (name: string, path: string) => string;
}

/** A page in Markdown. */
export interface Twin {
  /** The page's address without the language. */
  path: string;
  title: string;
  /** One sentence: what the page is. */
  lead: string;
  /** Blocks, parted by empty lines; those that are empty or false are left out. */
  blocks: readonly (string | false)[];
}

export function makeContext(site: Site, locale: Locale): TwinContext {
  return {
    site,
    locale,
    l: localizer(locale),
    link: (name, path) => `[${escapeText(name)}](${siteUrl()}${localizedPath(locale, twinPath(path))})`,
  };
}

/** Escapes what would be markup in a name or a sentence. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** A link to another site. */
export function externalLink(name: string, url: string): string {
  return `[${escapeText(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A heading; the page's title is level 1. */
export function heading(level: 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${escapeText(text)}`;
}

/** A list whose items are Markdown already; empty where there are none. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** A table of plain texts. */
export function table(header: string[], rows: (string | number)[][]): string {
  return rows.length === 0 ? '' : toMarkdown({ header, rows });
}
