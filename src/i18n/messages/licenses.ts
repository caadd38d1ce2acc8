import type { ShippedName } from '../../licenses/shipped-packages.ts';
import type { Localized } from '../../schema/text.ts';
import { formatNumber } from '../format.ts';

/** Words of the page of the licences. */
export const LICENSES = {
  title: { ja: '使っているソフトウェアのライセンス', en: 'Licences of the software used' },
  lead: {
    ja: 'このサイトからお使いのブラウザに届くソフトウェアと、サイトの組み立てに使うソフトウェアの一覧です。どれもオープンソースです。',
    en: 'The software that this site sends to your browser, and the software that builds the site. All of it is open source.',
  },
  link: { ja: '使っているソフトウェアのライセンスを見る', en: 'See the licences of the software used' },
  shippedTitle: { ja: 'ブラウザに届くもの', en: 'What reaches your browser' },
  shippedLead: {
    ja: 'ページ、スクリプト、画像の一部になっているパッケージです。名前を押すと、ライセンスの全文が開きます。',
    en: 'Packages that are part of the pages, scripts and pictures. Open a name to read the full text of its licence.',
  },
  buildTitle: { ja: '組み立てに使うもの', en: 'What builds the site' },
  buildLead: (count: number) => ({
    ja: `ページを作るときだけ動き、ブラウザには届かないパッケージです（${formatNumber(count)}個）。ライセンスごとに、名前と版を並べます。`,
    en: `Packages that run while the pages are made and never reach your browser (${formatNumber(count)}), by licence, with their versions.`,
  }),
  group: (license: string, count: number) => ({
    ja: `${license}（${formatNumber(count)}個）`,
    en: `${license} (${formatNumber(count)})`,
  }),
  sbomTitle: { ja: 'ソフトウェア部品表（SBOM）', en: 'Software bill of materials (SBOM)' },
  sbomLead: (count: number) => ({
    ja: `開発や検査にだけ使うものも含めた全パッケージ（${formatNumber(count)}個）の名前、版、ライセンス、ハッシュ値、たがいの関係を、CycloneDX形式で公開しています。`,
    en: `Name, version, licence and hash of every package (${formatNumber(count)}), those for development and tests included, and what needs what, in the CycloneDX format.`,
  }),
};

/** What each package that reaches the reader is for. */
export const SHIPPED_USES: Record<ShippedName, Localized> = {
  '@expo-google-fonts/biz-udpmincho': {
    ja: 'リンクのプレビュー画像の文字。字の形を画像に描いているだけで、フォントのファイルは届きません',
    en: 'the letters in the pictures of link previews, drawn as shapes; no font file is sent',
  },
  '@scure/bip39': { ja: '新しいパスワードを作るときの単語表', en: 'word lists for new passwords' },
  '@zxcvbn-ts/core': { ja: 'パスワードの強さの見積もり', en: 'estimates how strong a password is' },
  '@zxcvbn-ts/dictionary-compression': {
    ja: '見積もりに使う辞書の展開',
    en: 'unpacks the dictionaries of that estimate',
  },
  '@zxcvbn-ts/language-common': {
    ja: 'よく使われるパスワードとキーの並び',
    en: 'common passwords and the layout of keyboards',
  },
  '@zxcvbn-ts/language-en': { ja: '英語の単語と名前', en: 'English words and names' },
  '@zxcvbn-ts/language-ja': { ja: '日本語の単語と名前', en: 'Japanese words and names' },
  'fastest-levenshtein': { ja: '似たつづりの検出', en: 'tells how alike two spellings are' },
  fflate: { ja: 'Excelファイルの書き出し', en: 'writes Excel files' },
  pagefind: { ja: 'サイト内の全文検索', en: 'searches the full text of the site' },
  'postal-mime': { ja: '不達通知メールの読み取り', en: 'reads bounced mail' },
  tailwindcss: { ja: 'スタイルシートの一部', en: 'a part of the style sheet' },
  vite: {
    ja: 'スクリプトを必要になってから読み込む部分',
    en: 'the lines that load a script when it is needed',
  },
};
