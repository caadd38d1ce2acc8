import type { Localized } from '../../schema/text.ts';

/** Words of the search page. The script reads them from the page. */
export const SEARCH = {
  title: { ja: '検索', en: 'Search' },
  lead: {
    ja: 'サービス、機能、攻撃の道筋、ガイド、用語を、ふだんの言葉で探せます。',
    en: 'Find services, features, attack paths, guides and terms in your own words.',
  },
  label: { ja: '検索語', en: 'Search for' },
  submit: { ja: '検索する', en: 'Search' },
  kinds: { ja: '種類', en: 'Kind' },
  noScript: {
    ja: '検索には JavaScript が必要です。次の一覧からもたどれます。',
    en: 'Search needs JavaScript. These lists lead to every page.',
  },
  help: {
    ja: '↓↑ で結果を移動、Enter で開く、Esc で検索語に戻る',
    en: '↓↑ move through the results, Enter opens, Esc returns to the field',
  },
  results: { ja: '検索結果', en: 'Results' },
  prompt: { ja: '検索語を入れてください。', en: 'Type something to search for.' },
  searching: { ja: '検索しています…', en: 'Searching…' },
  none: {
    ja: '「{query}」に当てはまるページはありません。別の言い方か、短い言葉で試してください。',
    en: 'Nothing found for “{query}”. Try other or fewer words.',
  },
  found: { ja: '「{query}」の検索結果 {count}件', en: '{count} results for “{query}”' },
  broken: {
    ja: '検索の索引を読み込めませんでした。通信を確かめて、もう一度検索してください。下の一覧からもたどれます。',
    en: 'The search index could not be loaded. Check the connection and search again, or use the lists below.',
  },
  lists: { ja: '一覧からたどる', en: 'Lists of all pages' },
  nearest: { ja: 'このサイトの言葉で、似ているもの:', en: 'Words of this site that are like it:' },
  fullText: { ja: 'すべてのページの本文からも探す', en: 'Search the full text of all pages too' },
  more: { ja: 'さらに表示', en: 'Show more' },
};

/** The kinds a reader can filter by, in display order. */
export const SEARCH_KINDS: Record<string, Localized> = {
  provider: { ja: 'サーバー', en: 'Services' },
  feature: { ja: '機能', en: 'Features' },
  attack: { ja: '攻撃の道筋', en: 'Attack paths' },
  ranking: { ja: 'ランキング', en: 'Rankings' },
  guide: { ja: 'ガイド', en: 'Guides' },
  story: { ja: '体験談', en: 'Stories' },
  term: { ja: '用語', en: 'Terms' },
  page: { ja: 'サイトの説明', en: 'About this site' },
};
