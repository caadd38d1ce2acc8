import { type Locale, localizedPath } from '../i18n/locale.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import { HOME } from '../i18n/messages/home.ts';
import { h, toHtml } from '../markup/node.ts';
import { siteUrl } from './environment.ts';

/** The OpenSearch 1.1 description by which a browser can search this site from its address field. */
export function writeOpenSearch(locale: Locale): string {
  const addressOf = (path: string) => `${siteUrl()}${localizedPath(locale, path)}`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(
    h(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      h('ShortName', {}, FRAME.siteName[locale]),
      h('Description', {}, HOME.title[locale]),
      h('Url', { type: 'text/html', template: `${addressOf('/search/')}?q={searchTerms}` }),
      h('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: addressOf('/opensearch.xml'),
      }),
      h('Image', { width: '16', height: '16', type: 'image/svg+xml' }, `${siteUrl()}/favicon.svg`),
      h('Language', {}, locale),
      h('InputEncoding', {}, 'UTF-8'),
    ),
  )}\n`;
}
