import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExportWords, makeTable } from '../../src/comparison/export-table.ts';
import { makeData, WORDS } from './export-builder.ts';

interface Case {
  name: string;
  cell: { offers: string; flags?: string; scopes?: string; figures?: Record<number, number>; unit?: string };
  words?: Partial<ExportWords>;
  expected: string;
}

const ENGLISH = { separator: ', ', unitGap: ' ' };

const CASES: Case[] = [
  { name: 'unknown is its word alone', cell: { offers: '0' }, expected: '未確認' },
  { name: 'mark, default and tier', cell: { offers: '6', flags: '1' }, expected: '◎ 標準・初期有効・公式' },
  { name: 'what is not proven is reported', cell: { offers: '1', flags: '0' }, expected: '× 提供なし・伝聞' },
  {
    name: 'the figure has its unit and stands before the tier',
    cell: { offers: '6', flags: '1', figures: { 0: 14 } },
    expected: '◎ 標準・初期有効・14日・公式',
  },
  {
    name: 'a large figure in English has separators and a gap',
    cell: { offers: '7', flags: '1', figures: { 0: 1500 }, unit: 'messages' },
    words: ENGLISH,
    expected: '◎ 標準で提供, 1,500 messages, 公式',
  },
  {
    name: 'per cent follows its figure at once',
    cell: { offers: '7', flags: '1', figures: { 0: 99.99 }, unit: '%' },
    words: ENGLISH,
    expected: '◎ 標準で提供, 99.99%, 公式',
  },
  {
    name: 'some plans, scope, dispute and doubts come last',
    cell: { offers: '3', flags: 'u', scopes: '4' },
    expected: '△ 一部対応・伝聞・一部プラン・契約ごと・記載が食い違う・出典が古い・読み取りが不確か',
  },
];

for (const { name, cell, words, expected } of CASES) {
  test(name, () => {
    const data = makeData(cell);
    const { rows } = makeTable(data, data.sets.providers, [0], [1], { ...WORDS, ...words });
    assert.equal(rows[0]?.at(-1), expected);
  });
}

test('rows and columns are those on screen, in their order', () => {
  const data = makeData();
  assert.deepEqual(makeTable(data, data.sets.providers, [1, 0], [1, 0], WORDS), {
    header: ['サービス', '運営会社', '対象', '状況', '円/月', 'バックアップ', 'WAF'],
    rows: [
      ['ブラボー', '', '個人向け', '提供終了', '料金は未確認', '未確認', '◎ 標準で提供・公式・アドレスごと'],
      ['アルファ', '甲', '法人向け', '提供中', 1200, '◎ 標準・初期有効・公式', '○ 標準・初期無効・公式・ドメインごと'],
    ],
  });
});

test('the set of plans names the plan', () => {
  const data = makeData();
  const { header, rows } = makeTable(data, data.sets.plans, [1, 2], [], WORDS);
  assert.deepEqual(header.slice(0, 3), ['サービス', 'プラン', '運営会社']);
  assert.deepEqual(
    rows.map((row) => row.slice(0, 2)),
    [
      ['アルファ', 'プレミアム'],
      ['ブラボー', ''],
    ],
  );
});

test('nothing on screen leaves the header', () => {
  const data = makeData();
  assert.deepEqual(makeTable(data, data.sets.providers, [], [], WORDS).rows, []);
});

test('every row has as many cells as the header', () => {
  const data = makeData();
  for (const set of Object.values(data.sets)) {
    const { header, rows } = makeTable(data, set, [0, 1, 2], [0, 1, 9], WORDS);
    assert.deepEqual(new Set(rows.map((row) => row.length)), new Set([header.length]));
  }
});
