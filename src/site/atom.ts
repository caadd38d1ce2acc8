import { type Locale, localizedPath } from '../i18n/locale.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import { h, toHtml } from '../markup/node.ts';
import { siteUrl } from './environment.ts';

/** One entry of a feed; addresses are without the language. */
export interface FeedEntry {
  /** What stays the same for ever: the part of the entry's id after the site's name. */
  key: string;
  title: string;
  /** YYYY-MM-DD */
  date: string;
  path: string;
  text: string;
  /** A word for the kind of entry, and its name for readers. */
  category?: { term: string; label: string };
}

export interface Feed {
  title: string;
  /** The address of the feed itself. */
  path: string;
  /** The page that shows the same. */
  page: string;
  /** YYYY-MM-DD: the newest entry's day, or for an empty feed the day from which it is known to be empty. */
  updated: string;
  entries: readonly FeedEntry[];
}

/** A day as RFC 4287 wants it; the hour is not known. */
const timeOf = (date: string): string => `${date}T00:00:00Z`;

/** A feed as Atom (RFC 4287). Ids are tag URIs (RFC 4151), which outlive a change of address. */
export function writeAtom({ title, path, page, updated, entries }: Feed, locale: Locale): string {
  const addressOf = (to: string) => `${siteUrl()}${localizedPath(locale, to)}`;
  // A tag names the day on which the site first stood; the host is the site's own.
  const tag = (key: string) => `tag:${new URL(siteUrl()).hostname},2026-11-24:${locale}/${key}`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(
    h(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      h('id', {}, tag(path.slice(1))),
      h('title', {}, title),
      h('updated', {}, timeOf(updated)),
      h('author', {}, h('name', {}, FRAME.siteName[locale])),
      h('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(path) }),
      h('link', { rel: 'alternate', type: 'text/html', href: addressOf(page) }),
      h('rights', {}, 'CC BY 4.0'),
      ...entries.map((entry) =>
        h(
          'entry',
          {},
          h('id', {}, tag(entry.key)),
          h('title', {}, entry.title),
          h('updated', {}, timeOf(entry.date)),
          h('link', { rel: 'alternate', type: 'text/html', href: addressOf(entry.path) }),
          entry.category && h('category', { ...entry.category }),
          h('content', { type: 'text' }, entry.text),
        ),
      ),
    ),
  )}\n`;
}
