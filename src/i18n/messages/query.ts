import type { QueryProblem } from '../../query/read-query.ts';
import type { Localized } from '../../schema/text.ts';
import { formatList } from '../format.ts';

/** Words of the command-line query. */
export const QUERY = {
  help: {
    ja: `使い方: npm run query -- [条件]

サーバーを、比較表のページと同じ規則で絞り込みます。

条件（機能は id。カンマ区切りで並べられる）
  --must 機能,…        ◎ か ○ であること
  --partly 機能,…      △ 以上であること
  --present 機能,…     × ではないこと
  --unknown-matches    未確認も条件を満たすとみなす
  --official           公式の裏づけだけを数える
  --segment 対象,…     personal, middle, business
  --status 状況,…      active, closed-to-new, ended, unknown
  --max-price 円       月額の上限（税込）
  --price-known        料金が未確認のものを除く
  --name 語            サービス名・運営会社名に含む語
表示
  --columns 機能,…     表示する機能（all, core, 分類名も可）
  --sort 鍵            known, name, price, score:ランキング, feature:機能, figure:機能（先頭の - で降順）
  --plans              プランごとに1行
  --json               プログラム向けの JSON
  --lang ja|en         表示の言語
  --help               この説明

終了コード: 0 見つかった、1 見つからない、2 条件かデータに誤りがある`,
    en: `Usage: npm run query -- [conditions]

Filters services by the same rules as the comparison page.

Conditions (features by id, parted by commas)
  --must FEATURE,...     is included (◎ or ○)
  --partly FEATURE,...   is at least partly there (△ or better)
  --present FEATURE,...  is not known to be missing (not ×)
  --unknown-matches      takes "not verified" as satisfying a condition
  --official             counts official evidence only
  --segment WORD,...     personal, middle, business
  --status WORD,...      active, closed-to-new, ended, unknown
  --max-price YEN        yen a month at most, tax included
  --price-known          leaves out services without a verified price
  --name WORDS           words in the name of the service or operator
Output
  --columns FEATURE,...  features to show (also all, core, names of groups)
  --sort KEY             known, name, price, score:RANKING, feature:FEATURE, figure:FEATURE (a leading - for descending)
  --plans                one row a plan
  --json                 JSON for programs
  --lang ja|en           language of the output
  --help                 this text

Exit codes: 0 found, 1 nothing found, 2 a mistake in the conditions or the data`,
  },
  found: (found: number, all: number): Localized => ({
    ja: `${all}件中${found}件`,
    en: `${found} of ${all}`,
  }),
  nothing: { ja: '条件を満たすものはありません。', en: 'Nothing meets the conditions.' },
  sameView: { ja: '比較表のページ', en: 'On the comparison page' },
  price: (shown: string): Localized => ({
    ja: `--max-price は円の整数です（例: 990）。${shown} は読めません。`,
    en: `--max-price is whole yen, such as 990; it cannot be ${shown}.`,
  }),
  brokenContent: {
    ja: 'コンテンツに誤りがあります。npm run check:content で確かめてください。',
    en: 'The content has mistakes; npm run check:content shows them.',
  },
};

/** One value that is not understood, with what to write instead. */
export function describeQueryProblem({ option, value, near, allowed }: QueryProblem, locale: 'ja' | 'en'): string {
  const shown = JSON.stringify(value);
  if (option === 'max-price') return QUERY.price(shown)[locale];
  const hint = near.length > 0 ? near : (allowed ?? []);
  const list = formatList(hint, locale);
  if (locale === 'ja') {
    const head = `--${option} の値 ${shown} が分かりません。`;
    if (hint.length === 0) return head;
    return near.length > 0 ? `${head}もしかして: ${list}` : `${head}使える値: ${list}`;
  }
  const head = `--${option} does not know ${shown}.`;
  if (hint.length === 0) return head;
  return near.length > 0 ? `${head} Did you mean: ${list}?` : `${head} Write one of: ${list}.`;
}
