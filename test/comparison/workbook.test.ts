import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparisonData } from '../../src/comparison/comparison-data.ts';
import { CLAIM_FIELDS, type ExportClaim, makeWorkbook, pickClaims } from '../../src/comparison/workbook.ts';
import { makeData, makeExportClaim } from './export-builder.ts';

const HEADINGS = Object.fromEntries(CLAIM_FIELDS.map((field) => [field, `${field}!`])) as Record<
  (typeof CLAIM_FIELDS)[number],
  string
>;

const INPUT = {
  sheetNames: { table: '比較表', claims: '記載' },
  table: { header: ['サービス', '円/月'], rows: [['アルファ', 1200]] },
  claims: [makeExportClaim({ detail: '=1' })],
  claimHeadings: HEADINGS,
  about: [['この表', 'https://example.jp/compare/?v=1']] as const,
};

test('the first sheet is the table, its origin below it', () => {
  const [sheet] = makeWorkbook(INPUT);
  assert.equal(sheet?.name, '比較表');
  assert.deepEqual(sheet.rows, [
    ['サービス', '円/月'],
    ['アルファ', 1200],
    [],
    ['この表', 'https://example.jp/compare/?v=1'],
  ]);
});

test('the second sheet is the claims as they are, wrapped', () => {
  const [, sheet] = makeWorkbook(INPUT);
  assert.equal(sheet?.wrap, true);
  assert.deepEqual(sheet.rows, [
    CLAIM_FIELDS.map((field) => `${field}!`),
    CLAIM_FIELDS.map((field) => (field === 'detail' ? '=1' : field)),
  ]);
});

test('columns are as wide as their texts within bounds; full-width characters count twice', () => {
  const table = { header: ['a', '全角の見出し', 'c'], rows: [['b', 1, 'd'.repeat(500)]] };
  assert.deepEqual(makeWorkbook({ ...INPUT, table })[0]?.widths, [8, 14, 48]);
});

interface Case {
  name: string;
  set: keyof ComparisonData['sets'];
  rows: number[];
  columns: number[];
  claims: Partial<ExportClaim>[];
  /** Places in `claims`. */
  expected: number[];
}

const CASES: Case[] = [
  {
    name: 'claims of other providers and features stay away',
    set: 'providers',
    rows: [0],
    columns: [0],
    claims: [{}, { providerId: 'bravo' }, { featureId: 'backup' }, { providerId: 'gone' }],
    expected: [0],
  },
  {
    name: 'claims stand in the order of rows, then columns, then as they came',
    set: 'providers',
    rows: [1, 0],
    columns: [1, 0],
    claims: [{}, { featureId: 'backup' }, { providerId: 'bravo' }, {}],
    expected: [2, 1, 0, 3],
  },
  {
    name: 'a provider shows the claims of its plans',
    set: 'providers',
    rows: [0],
    columns: [0],
    claims: [{ planIds: ['light'] }],
    expected: [0],
  },
  {
    name: 'a plan shows its own claims and those of all plans',
    set: 'plans',
    rows: [1],
    columns: [0],
    claims: [{ planIds: ['light'] }, { planIds: ['premium', 'light'] }, {}],
    expected: [1, 2],
  },
  {
    name: 'a claim of several plans on screen stands once, at the first',
    set: 'plans',
    rows: [1, 2, 0],
    columns: [0],
    claims: [{ providerId: 'bravo' }, {}, { planIds: ['light', 'premium'] }],
    expected: [1, 2, 0],
  },
  { name: 'nothing on screen, no claims', set: 'plans', rows: [], columns: [0], claims: [{}], expected: [] },
];

for (const { name, set, rows, columns, claims, expected } of CASES) {
  test(name, () => {
    const data = makeData();
    const all = claims.map(makeExportClaim);
    const picked = pickClaims(all, data, data.sets[set], rows, columns);
    assert.deepEqual(
      picked.map((claim) => all.indexOf(claim)),
      expected,
    );
  });
}
