import type { ComparisonData, RowSet } from '../../src/comparison/comparison-data.ts';
import type { ExportWords, Table } from '../../src/comparison/export-table.ts';
import type { ExportClaim } from '../../src/comparison/workbook.ts';

/** Small, complete values for tests of what a reader takes away. */

export const WORDS: ExportWords = {
  headings: { name: 'サービス', plan: 'プラン', operator: '運営会社', segment: '対象', status: '状況', price: '円/月' },
  offers: {
    0: { mark: '－', tone: 'unknown', word: '未確認' },
    1: { mark: '×', tone: 'none', word: '提供なし' },
    2: { mark: '△', tone: 'partly', word: '有料オプション' },
    3: { mark: '△', tone: 'partly', word: '一部対応' },
    4: { mark: '○', tone: 'good', word: '標準・初期設定は未確認' },
    5: { mark: '○', tone: 'good', word: '標準・初期無効' },
    6: { mark: '◎', tone: 'good', word: '標準・初期有効' },
    7: { mark: '◎', tone: 'good', word: '標準で提供' },
  },
  flags: {
    proven: '公式',
    reported: '伝聞',
    disputed: '記載が食い違う',
    somePlans: '一部プラン',
    pastShelfLife: '出典が古い',
    lowConfidence: '読み取りが不確か',
  },
  scopes: { mailbox: 'アドレスごと', domain: 'ドメインごと', server: 'サーバーごと', contract: '契約ごと' },
  segments: { personal: '個人向け', middle: '中間', business: '法人向け' },
  statuses: { active: '提供中', 'closed-to-new': '新規受付終了', ended: '提供終了', unknown: '未確認' },
  separator: '・',
  unitGap: '',
  unknownPrice: '料金は未確認',
};

/** Two providers and three plans against a WAF and backups; backups have a figure in days. */
export function makeData({
  offers = '60',
  flags = '10',
  scopes = '00',
  figures = {},
  unit = '日',
} = {}): ComparisonData {
  const backup = { offers, flags, scopes, figures };
  const waf = { offers: '57', flags: '11', scopes: '21', figures: {} };
  const providers: RowSet = {
    ids: ['alpha', 'bravo'],
    names: ['アルファ', 'ブラボー'],
    plans: ['', ''],
    operators: ['甲', ''],
    segments: ['business', 'personal'],
    statuses: ['active', 'ended'],
    prices: [1200, null],
    terms: [12, null],
    pricedPlans: ['', ''],
    cells: [waf, backup],
    scores: [],
  };
  return {
    features: [
      { id: 'waf', group: 'web', core: true, name: 'WAF', shortName: 'W' },
      {
        id: 'backup',
        group: 'continuity',
        core: false,
        name: 'バックアップ',
        shortName: 'B',
        figure: { name: '保存日数', unit, better: 'higher' },
      },
    ],
    rankings: [],
    sets: {
      providers,
      plans: {
        ...providers,
        ids: ['alpha/light', 'alpha/premium', 'bravo'],
        names: ['アルファ', 'アルファ', 'ブラボー'],
        plans: ['ライト', 'プレミアム', ''],
        operators: ['甲', '甲', ''],
        segments: ['business', 'business', 'personal'],
        statuses: ['active', 'active', 'ended'],
        prices: [1200, 3000, null],
        cells: ['waf', 'backup'].map(() => ({ offers: '610', flags: '110', scopes: '000', figures: {} })),
      },
    },
  };
}

/** A claim on screen where alpha and WAF are; every text says which field it is. */
export function makeExportClaim(claim: Partial<ExportClaim> = {}): ExportClaim {
  return {
    providerId: 'alpha',
    featureId: 'waf',
    planIds: 'all',
    provider: 'provider',
    feature: 'feature',
    support: 'support',
    plans: 'plans',
    detail: 'detail',
    tier: 'tier',
    kind: 'kind',
    title: 'title',
    address: 'address',
    pageDate: 'pageDate',
    readOn: 'readOn',
    ...claim,
  };
}

/** A table of one column, each text a row. */
export function makeColumn(...texts: string[]): Table {
  return { header: ['h'], rows: texts.map((text) => [text]) };
}

/** Texts that files and spreadsheets stumble over. */
export const HOSTILE_TEXTS = [
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' \u200F=1',
  '"quoted", "twice"',
  'a,b\r\nc\nd\re\u2028f',
  'a|b\\|c\\',
  '<img src=x onerror=alert(1)>&amp;<!--',
  '[x](javascript:alert(1)) ![y](z) `c` *d* _e_ ~~f~~ $g$',
  'https://example.jp/ http://a.jp www.example.jp a.b@example.jp @someone <https://b.jp>',
  '\u202Eevil\u202C مرحبا',
  '👨‍👩‍👧 🐟',
  '_x003D_1',
  '__proto__',
  'constructor',
  ' padded ',
  '長'.repeat(5_000),
];
