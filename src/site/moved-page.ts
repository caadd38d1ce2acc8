import type { Catalog, Provider } from '../catalog/catalog.ts';
import { LOCALES, type Locale, localizedPath } from '../i18n/locale.ts';
import { CHANGES } from '../i18n/messages/changes.ts';
import { h, toHtml } from '../markup/node.ts';
import { siteUrl } from './environment.ts';
import { segmentOf } from './locale-paths.ts';

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Static paths of the addresses that providers had before. */
export function formerPaths({ providers }: Pick<Catalog, 'providers'>) {
  return LOCALES.flatMap((locale) =>
    providers.flatMap((provider) =>
      (provider.formerIds ?? []).map((former) => ({
        params: { locale: segmentOf(locale), former },
        props: { locale, provider },
      })),
    ),
  );
}

/** What stands at a provider's former address: a page that leads on at once, and by a link; no script. */
export function writeMovedPage({ id, name }: Pick<Provider, 'id' | 'name'>, locale: Locale): string {
  const path = localizedPath(locale, `/providers/${id}/`);
  const title = CHANGES.moved(name[locale])[locale];
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    `<meta http-equiv="refresh" content="0; url=${path}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${siteUrl()}${path}">`,
    toHtml(h('title', {}, title)),
    '</head>',
    '<body>',
    toHtml(h('main', {}, h('h1', {}, title), h('p', {}, h('a', { href: path }, CHANGES.movedLink[locale])))),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
