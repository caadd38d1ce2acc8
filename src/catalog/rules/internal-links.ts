import { COLLECTION_NAMES, type CollectionName } from '../../schema/collections.ts';
import { linksOf, problemInBody } from '../body.ts';
import { nearestNames } from '../nearest-name.ts';
import { type Explanation, quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule, RuleContext } from './rule.ts';

const PAGE = new RegExp(`^((?:/en)?)/(${COLLECTION_NAMES.join('|')})/([^/?#]+)(/?)((?:[?#].*)?)$`);

/** Links in a body to a provider, feature, ranking, attack path or guide lead to a page that exists. */
export const internalLinks: Rule = (context) => context.entries.flatMap((entry) => checkBody(entry, context));

function checkBody(entry: RawEntry, context: RuleContext) {
  return linksOf(entry).flatMap((link) => {
    const page = link.isImage ? null : PAGE.exec(link.url);
    if (!page) return [];
    const [, prefix = '', kind = '', id = '', slash, rest = ''] = page;
    const known = context.ids[kind as CollectionName];
    const start = `${prefix}/${kind}/`;
    if (!known.has(id)) return problemInBody(entry, link, noPage(link.url, start, rest, id, known));
    return slash ? [] : problemInBody(entry, link, noSlash(link.url, `${start}${id}/${rest}`));
  });
}

function noPage(url: string, start: string, rest: string, id: string, known: ReadonlySet<string>): Explanation {
  const near = nearestNames(
    id.replace(/\.md$/, ''),
    [...known].map((name) => ({ name })),
  );
  const pages = near.map((name) => `${start}${name}/${rest}`);
  return {
    found: {
      ja: `リンクの行き先 ${quote(url)} のページはありません`,
      en: `a link to ${quote(url)}, a page that does not exist`,
    },
    expected: {
      ja: `${start} のあとに、その種類のファイルの名前（.md を除く）と /`,
      en: `${start}, the name of a file of that kind without .md, and /`,
    },
    write:
      pages.length > 0
        ? { ja: pages.join(' か '), en: `write ${pages.join(' or ')}` }
        : {
            ja: '行き先を直すか、リンクをやめて文字だけを書く',
            en: 'write another address, or the text without a link',
          },
  };
}

function noSlash(url: string, page: string): Explanation {
  return {
    fix: { from: url, to: page },
    found: {
      ja: `リンクの行き先 ${quote(url)} の終わりに / がありません`,
      en: `a link to ${quote(url)} without / at the end`,
    },
    expected: { ja: '/ で終わる当サイトのページ', en: 'a page of this site that ends in /' },
    write: { ja: page, en: `write ${page}` },
  };
}
