import { COLLECTION_NAMES, type CollectionName } from '../../schema/collections.ts';
import { type Draft, draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { nearestNames } from '../nearest-name.ts';
import { type Finding, quote } from '../problem.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

const PAGE = new RegExp(`^/(${COLLECTION_NAMES.join('|')})/([^/]+)/$`);

/** A term of the glossary and the search's words name pages that exist. */
export const knownPage: Rule = (context) => {
  const terms = entriesOf(context, 'glossary').flatMap((entry) => itemsOf(draftOf(entry), 'pages'));
  const asks = entriesOf(context, 'search').flatMap((entry) => itemsOf(draftOf(entry), 'asks'));
  return [...terms, ...asks.flatMap((ask) => fieldOf(ask, 'page') ?? [])].flatMap((page) => check(page, context));
};

function check(page: Draft, { ids }: RuleContext): Finding[] {
  const [, kind, id] = (typeof page.value === 'string' && PAGE.exec(page.value)) || [];
  if (!kind || !id || ids[kind as CollectionName].has(id)) return [];
  const known = [...ids[kind as CollectionName]].map((name) => ({ name }));
  const near = nearestNames(id, known).map((name) => `/${kind}/${name}/`);
  return [
    problemAt(page, {
      found: { ja: `ページ ${quote(page.value)} はありません`, en: `there is no page ${quote(page.value)}` },
      expected: {
        ja: `/${kind}/ のあとに、content/${kind}/ にあるファイルの名前（.md を除く）と /`,
        en: `/${kind}/, the name of a file in content/${kind}/ without .md, and /`,
      },
      write:
        near.length > 0
          ? { ja: near.join(' か '), en: `write ${near.join(' or ')}` }
          : { ja: '/features/waf/ のようなアドレスを書く', en: 'write an address such as /features/waf/' },
    }),
  ];
}
