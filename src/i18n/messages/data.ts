import type { Localized } from '../../schema/text.ts';
import { formatNumber } from '../format.ts';

/** Words of the data page and of the downloads; what stands between backticks is code. */
export const DATA = {
  title: { ja: 'データとAPI', en: 'Data and API' },
  lead: {
    ja: 'このサイトの記載、出典、判定、点数は、すべてプログラムから読めます。登録もキーも要りません。',
    en: 'Every claim, source, verdict and score of this site can be read by programs. No registration, no key.',
  },
  dataVersion: { ja: 'データの版', en: 'Data version' },
  counts: ({ providers, features, claims }: Record<'providers' | 'features' | 'claims', number>): Localized => ({
    ja: `${formatNumber(providers)}サービス・${formatNumber(features)}機能・${formatNumber(claims)}件の記載`,
    en: `${formatNumber(providers)} services, ${formatNumber(features)} features, ${formatNumber(claims)} claims`,
  }),

  apiTitle: { ja: 'API（JSON）', en: 'API (JSON)' },
  apiLead: (base: string): Localized => ({
    ja: `\`${base}/\` の下にある静的なファイルです。\`index.json\` にすべての文書と id の一覧があります。`,
    en: `Static files below \`${base}/\`. Every document and id is listed in \`index.json\`.`,
  }),
  document: { ja: '文書', en: 'Document' },
  schema: { ja: 'スキーマ', en: 'Schema' },
  content: { ja: '内容', en: 'Content' },
  apiTable: { ja: 'APIの文書の一覧', en: 'Documents of the API' },
  openapi: {
    ja: 'API全体の記述（OpenAPI 3.1）',
    en: 'Description of the whole API (OpenAPI 3.1)',
  },
  schemaNote: {
    ja: 'スキーマは JSON Schema（2020-12）です。各文書は、先頭の `$schema` に自分のスキーマのアドレスを持ちます。',
    en: 'Schemas are JSON Schema (2020-12). Each document begins with `$schema`, the address of its own schema.',
  },

  downloadsTitle: { ja: 'ダウンロード', en: 'Downloads' },
  downloadsLead: {
    ja: '同じ内容を表にしたファイルです。列の意味と型は `datapackage.json` に、各ファイルの SHA-256 は `SHA256SUMS` にあります。',
    en: 'The same as tables. `datapackage.json` explains the columns and their types; `SHA256SUMS` holds the SHA-256 of every file.',
  },
  downloadsTable: { ja: 'ダウンロードできるファイルの一覧', en: 'Files to download' },
  file: { ja: 'ファイル', en: 'File' },
  rows: { ja: '行数', en: 'Rows' },
  size: { ja: '大きさ', en: 'Size' },
  sqlite: { ja: '全部の表を収めた SQLite ファイル', en: 'All tables in one SQLite file' },
  xlsx: { ja: '全部の表を収めた Excel ブック', en: 'All tables in one Excel workbook' },
  datapackage: { ja: '列の説明（Frictionless Data Package）', en: 'The columns explained (Frictionless Data Package)' },
  sums: { ja: '全ファイルの SHA-256', en: 'SHA-256 of every file' },
  csvNote: {
    ja: "CSV は UTF-8（BOM つき）、カンマ区切り、改行は CRLF です。表計算ソフトが数式とみなす文字列には、先頭にアポストロフィ（'）を付けています。",
    en: "CSV is UTF-8 with a byte order mark, commas and CRLF. A text that a spreadsheet would run as a formula has a leading apostrophe (').",
  },

  examplesTitle: { ja: '使い方の例', en: 'Examples' },
  exampleLeads: {
    curl: {
      ja: '記載の表を保存し、壊れていないか確かめます。',
      en: 'Saves the table of claims and checks that it is whole.',
    },
    python: {
      ja: 'WAF が初めから有効なサービスを、裏づけとともに並べます。標準ライブラリだけで動きます。',
      en: 'Lists the services whose WAF is on by default, with the tier. The standard library is enough.',
    },
    typescript: {
      ja: '同じ一覧です。Node 24 なら、保存した .ts ファイルをそのまま実行できます。',
      en: 'The same list. Node 24 runs it as a .ts file, without a build.',
    },
  },
  code: (name: string): Localized => ({ ja: `${name} のコード`, en: `Code in ${name}` }),

  readingTitle: { ja: 'データの読み方', en: 'How to read the data' },
  reading: [
    {
      ja: 'ない項目（表では空欄）は、「なし」ではなく「分からない」です。',
      en: 'A field that is absent, or empty in a table, is not known. It does not mean “no”.',
    },
    {
      ja: '判定の `known` が `false` なら未確認です。提供なしは、`offer` が `not-offered` の判定だけです。',
      en: 'A verdict with `known: false` is not verified. Only `offer: not-offered` says that something is not offered.',
    },
    {
      ja: '`deciding` は、判定の根拠になった記載が `claims` の何番目か（0から）を示します。',
      en: '`deciding` names the claims behind a verdict by their place in `claims`, counted from 0.',
    },
    {
      ja: '点数は幅です。`proven` は公式の裏づけだけ、`reported` はすべての記載、`possible` は未確認がすべて備わっていた場合です。',
      en: 'A score is an interval: `proven` counts official evidence, `reported` all evidence, `possible` grants all that is not verified.',
    },
    {
      ja: '出典の多くは保存版のページです。`via` と `readOn` を確かめてください。',
      en: 'Most sources were read as stored copies: mind `via` and `readOn`.',
    },
  ],
  methodLink: { ja: '判定と点数の決め方', en: 'How verdicts and scores are made' },

  questionsLink: { ja: 'サービスごとの件数と問い合わせ文', en: 'The count and the enquiry of every service' },

  queryTitle: { ja: 'コマンドで調べる', en: 'From the command line' },
  queryLead: {
    ja: '比較表と同じ規則の絞り込みを、リポジトリの中で実行できます。`--help` に全条件があります。',
    en: 'In the repository the filters of the comparison run as a command; `--help` lists every condition.',
  },
  queryExits: {
    ja: '終了コードは、見つかれば 0、なければ 1、条件に誤りがあれば 2 です。',
    en: 'It exits with 0 when something is found, 1 when nothing is, 2 when a condition has a mistake.',
  },

  versionsTitle: { ja: '版と廃止の決まり', en: 'Versions and deprecation' },
  versions: [
    {
      ja: '`v1` の中では、項目を消さず、意味も型も変えません。項目や文書は増えることがあるので、知らない項目は読み飛ばしてください。',
      en: 'Within `v1` no field is taken away or changes its meaning or type. Fields and documents may be added: pass over what you do not know.',
    },
    {
      ja: '項目の順番は、スキーマに書かれた順番です。差分がそのまま変更になります。',
      en: 'Fields stand in the order of the schema, so that a diff shows changes and nothing else.',
    },
    {
      ja: '互換性のない変更は、`v2` として別のアドレスで公開します。`v1` は、それから少なくとも12か月、同じ内容で続けます。',
      en: 'A change that breaks programs comes as `v2` at another address. `v1` then goes on with the same content for at least twelve months.',
    },
    {
      ja: '`v1` を終える日が決まったら、`index.json` の `sunset` とこのページに書きます。いまは決まっていません。',
      en: 'Once `v1` has a last day, it stands in `index.json` as `sunset`, and on this page. Today there is none.',
    },
    {
      ja: '`dataVersion` は、内容が同じなら同じです。判定は `asOf` の日から数えた出典の古さにもよるので、版が同じでも変わることがあります。',
      en: '`dataVersion` is equal for equal content. Verdicts also depend on how old sources are on the day `asOf`, and so may turn while the version stays.',
    },
  ],

  licenceTitle: { ja: 'ライセンス', en: 'Licence' },
  licence: {
    ja: 'データは CC BY 4.0 です。商用でも、変更しても使えます。「サバモリ」と、変更したならその旨を書いてください。出典のページの著作権は、それぞれの運営者にあります。',
    en: 'The data is under CC BY 4.0: use it, also commercially, and change it; credit “Sabamori” and say if you changed it. The pages named as sources belong to their owners.',
  },
};
