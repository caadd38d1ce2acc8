import { COLLECTION_NAMES } from '../../schema/collections.ts';
import { linksOf, problemInBody } from '../body.ts';
import { quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

/** Links in a body lead to web pages, mail addresses or places of this site; pictures come from this site. */
export const safeLinks: Rule = (context) => context.entries.flatMap(checkBody);

const WEB = /^https?:\/\//i;
/** A picture of this site, or a figure, whose name `known-figure` checks. */
const PICTURE = /^(?:\/(?!\/)|figure:)/;
const OWN = /^(?:\/(?!\/)|#|mailto:)/i;

function checkBody(entry: RawEntry) {
  return linksOf(entry).flatMap((link) => {
    const safe = link.isImage ? PICTURE.test(link.url) : WEB.test(link.url) || OWN.test(link.url);
    if (safe) return [];
    return problemInBody(entry, link, {
      found: {
        ja: `${link.isImage ? '画像' : 'リンク'}の行き先が ${quote(link.url)} です`,
        en: `a ${link.isImage ? 'picture from' : 'link to'} ${quote(link.url)}`,
      },
      expected: link.isImage
        ? { ja: '当サイトの画像（/ で始まる）', en: 'a picture of this site (starts with /)' }
        : {
            ja: 'https:// か http:// のページ、/ で始まる当サイトのページ、mailto: のメールアドレスのどれか',
            en: 'an https:// or http:// page, a page of this site (starts with /), or mailto:',
          },
      write: link.isImage
        ? {
            ja: '![説明](/image.png) のように書くか、画像を消す',
            en: 'write ![text](/image.png), or remove the picture',
          }
        : {
            ja: `[文字](${nearestTarget(link.url)})`,
            en: `write [text](${nearestTarget(link.url)})`,
          },
    });
  });
}

/** The page that a path into the content folder, or an address without its scheme, seems to mean. */
function nearestTarget(url: string): string {
  const page = new RegExp(`(?:^|/)(${COLLECTION_NAMES.join('|')})/(?:(?:ja|en)/)?([a-z0-9-]+)(?:\\.md)?/?$`).exec(url);
  if (page) return `/${page[1]}/${page[2]}/`;
  if (/^(?:\/\/|www\.)[^\s]+$/i.test(url)) return `https://${url.replace(/^\/\//, '')}`;
  return 'https://www.example.jp/';
}
