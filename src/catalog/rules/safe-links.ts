import { findLinks } from '../../markdown/find-links.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

/** Links in a body lead to web pages, mail addresses or places of this site; pictures come from this site. */
export const safeLinks: Rule = (context) => context.entries.flatMap(checkBody);

const WEB = /^https?:\/\//i;
const OWN = /^(?:\/(?!\/)|#|mailto:)/i;

function checkBody(entry: RawEntry): Problem[] {
  return findLinks(entry.body).flatMap((link) => {
    const safe = link.isImage ? /^\/(?!\/)/.test(link.url) : WEB.test(link.url) || OWN.test(link.url);
    if (safe) return [];
    return {
      file: entry.file,
      line: entry.bodyLine + link.line - 1,
      column: link.column,
      field: 'body',
      found: {
        ja: `${link.isImage ? '画像' : 'リンク'}の行き先が ${quote(link.url)} です`,
        en: `a ${link.isImage ? 'picture' : 'link'} to ${quote(link.url)}`,
      },
      expected: link.isImage
        ? { ja: '当サイトの画像（/ で始まる）', en: 'a picture of this site (starts with /)' }
        : {
            ja: 'https:// のページか、/ で始まる当サイトのページ',
            en: 'an https:// page, or a page of this site (starts with /)',
          },
      write: { ja: '[文字](https://www.example.jp/)', en: '[text](https://www.example.jp/)' },
    };
  });
}
