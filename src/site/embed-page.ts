import { type Locale, localizedPath } from '../i18n/locale.ts';
import { BADGE } from '../i18n/messages/badge.ts';
import { h, toHtml } from '../markup/node.ts';
import type { BadgeFacts } from './badge-facts.ts';
import { siteUrl } from './environment.ts';

/** An embed card may show itself and nothing more; who may frame it stands in the response's headers. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** A small page for a frame on another site: whose verdict, the verdict in words, the day, the way to the evidence. */
export function writeEmbed({ name, mark, tone, words, readOn, path }: BadgeFacts, locale: Locale): string {
  const meta = (attributes: Record<string, string>) => `<meta${attributesOf(attributes)}>`;
  const head = [
    '<meta charset="utf-8">',
    meta({ 'http-equiv': 'content-security-policy', content: POLICY }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    toHtml(h('title', {}, BADGE.title(name)[locale])),
    meta({ name: 'description', content: BADGE.description(name)[locale] }),
    // The provider's page is the one to be found.
    meta({ name: 'robots', content: 'noindex' }),
    '<link rel="stylesheet" href="/embed/card.css">',
  ].join('\n');
  const body = toHtml(
    h(
      'main',
      {},
      h('h1', {}, name),
      h('p', { class: `verdict ${tone}` }, mark !== '' && h('span', { 'aria-hidden': 'true' }, `${mark} `), words),
      h(
        'p',
        {},
        readOn ? h('time', { datetime: readOn }, BADGE.asOf(readOn)[locale]) : BADGE.noClaims[locale],
        ' ',
        h('a', { href: `${siteUrl()}${localizedPath(locale, path)}`, target: '_top' }, BADGE.evidence[locale]),
      ),
    ),
  );
  return `<!doctype html>\n<html lang="${locale}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function attributesOf(attributes: Record<string, string>): string {
  return toHtml(h('i', attributes)).slice('<i'.length, -'></i>'.length);
}
