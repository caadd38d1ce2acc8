import { formatDate } from '../format.ts';

/** What surrounds every page. */
export const FRAME = {
  siteName: { ja: 'サバモリ', en: 'Sabamori' },
  ignored: {
    ja: 'アドレスのうち読めなかった部分を飛ばしました: {list}',
    en: 'These parts of the address could not be read and were passed over: {list}',
  },
  skip: { ja: '本文へ移る', en: 'Skip to content' },
  navigation: { ja: '主なページ', en: 'Main pages' },
  choose: { ja: '条件から選ぶ', en: 'Choose' },
  compare: { ja: '比較表', en: 'Compare' },
  rankings: { ja: 'ランキング', en: 'Rankings' },
  providers: { ja: 'サーバー', en: 'Services' },
  features: { ja: '機能', en: 'Features' },
  attacks: { ja: '攻撃の道筋', en: 'Attack paths' },
  guides: { ja: 'ガイド', en: 'Guides' },
  market: { ja: '市場の見取り図', en: 'The market at a glance' },
  method: { ja: '採点方法', en: 'Method' },
  glossary: { ja: '用語集', en: 'Glossary' },
  freshness: { ja: '要再確認の一覧', en: 'What needs checking' },
  data: { ja: 'データとAPI', en: 'Data and API' },
  about: { ja: 'このサイトについて', en: 'About' },
  search: { ja: '検索', en: 'Search' },
  searchLabel: { ja: 'サイト内を検索（/ キーで移動）', en: 'Search this site (press /)' },
  theme: { ja: '明るい配色と暗い配色を切り替える', en: 'Switch between light and dark' },
  home: { ja: 'ホーム', en: 'Home' },
  breadcrumbs: { ja: '現在の位置', en: 'You are here' },
  footer: (today: string) => ({
    ja: `広告・アフィリエイトはありません。データは CC BY 4.0 で使えます。出典の多くは保存版のページです。契約の前に公式ページを確かめてください（${formatDate(today, 'ja')}時点）。`,
    en: `No advertising, no affiliate links. The data is free to use under CC BY 4.0. Most sources were read as stored copies: check the official page before you sign (as of ${formatDate(today, 'en')}).`,
  }),
};
