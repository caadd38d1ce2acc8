import { type Locale, localizedPath } from '../i18n/locale.ts';
import { h, toHtml } from '../markup/node.ts';
import type { BadgeFacts } from './badge-facts.ts';
import { siteUrl } from './environment.ts';

/** The HTML by which another site shows a badge that leads to its evidence. */
export function badgeSnippet(name: string, { name: subject, words, path }: BadgeFacts, locale: Locale): string {
  const addressOf = (to: string) => `${siteUrl()}${localizedPath(locale, to)}`;
  const image = toHtml(h('img', { src: addressOf(`/badges/${name}.svg`), alt: `${subject} ${words}`, height: '28' }));
  return `${toHtml(h('a', { href: addressOf(path) })).replace('</a>', '')}\n  ${image.replace('</img>', '')}\n</a>`;
}

/** The HTML by which another site shows an embed card. */
export function cardSnippet(name: string, { name: subject }: BadgeFacts, locale: Locale): string {
  const src = `${siteUrl()}${localizedPath(locale, `/embed/${name}/`)}`;
  return toHtml(
    h('iframe', {
      src,
      title: subject,
      width: '360',
      height: '140',
      loading: 'lazy',
      sandbox: 'allow-popups allow-top-navigation-by-user-activation',
    }),
  );
}
