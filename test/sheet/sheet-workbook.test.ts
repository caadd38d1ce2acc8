import assert from 'node:assert/strict';
import { test } from 'node:test';
import readXlsx from 'read-excel-file/node';
import { toXlsx } from '../../src/comparison/to-xlsx.ts';
import { makeSheet } from '../../src/sheet/make-sheet.ts';
import { makeSheetWorkbook, type WorkbookExtras } from '../../src/sheet/sheet-workbook.ts';
import { makeCell, makeFacts, makeProviderFacts, TEXTS } from './sheet-builder.ts';

const TYPED = { subject: '件名', drafter: '', day: '', needed: '', purpose: '=1+1', notes: '@SUM(A1)\n2行目' };
const EXTRAS: WorkbookExtras = {
  typed: TYPED,
  answers: [['だれが使うか', '会社']],
  address: 'https://example.jp/sheet/?v=1',
  enquiries: [{ service: 'alpha', enquiry: { subject: '件名', body: '1. waf' } }],
};
const PROVIDER = makeProviderFacts({
  cells: { waf: makeCell() },
  plans: [{ id: 'basic', name: '基本', monthlyYen: 1_000 }],
});
const SHEET = makeSheet(
  makeFacts(),
  [PROVIDER],
  [
    { feature: 'waf', level: 'must', reasons: [] },
    { feature: 'spf', level: 'want', reasons: [] },
  ],
);

/** The rows of every sheet as an independent reader gives them back. */
async function readBack(typed = TYPED): Promise<Map<string, unknown[][]>> {
  const file = toXlsx(makeSheetWorkbook(SHEET, TEXTS, { ...EXTRAS, typed }));
  const sheets = await readXlsx(Buffer.from(await file.arrayBuffer()));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

test('an independent reader finds the seven sheets', async () => {
  assert.deepEqual([...(await readBack()).keys()], Object.values(TEXTS.words.file).slice(0, 7));
});

test('the cells say what the page says, with the numbers of their sources', async () => {
  const rows = (await readBack()).get(TEXTS.words.file.matrix) ?? [];
  assert.deepEqual(rows[1], ['必須', 'waf の名前', 'waf が断つ段階', '◎ 標準・初期有効・公式［1］']);
  assert.deepEqual(rows[2]?.at(-1), '未確認');
});

test('amounts of yen are numbers', async () => {
  const rows = (await readBack()).get(TEXTS.words.file.costs) ?? [];
  assert.deepEqual(
    rows.slice(2, 5).map((row) => row[1]),
    [1_000, 12_000, '未確認'],
  );
});

test('what was typed stays a text, whatever it looks like', async () => {
  const rows = (await readBack()).get(TEXTS.words.file.cover) ?? [];
  const valueBeside = (label: string) => rows.find(([first]) => first === label)?.[1];
  assert.deepEqual([valueBeside('目的'), valueBeside('備考')], ['=1+1', '@SUM(A1)\n2行目']);
});

test('ten thousand characters of notes are all there', async () => {
  const notes = '備'.repeat(10_000);
  const rows = (await readBack({ ...TYPED, notes })).get(TEXTS.words.file.cover) ?? [];
  assert.equal(rows.find(([first]) => first === '備考')?.[1], notes);
});
