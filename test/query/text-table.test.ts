import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toTextTable, widthOf } from '../../src/query/text-table.ts';

const WIDTHS: [text: string, width: number][] = [
  ['', 0],
  ['abc', 3],
  ['サーバー', 8],
  ['ｱｲｳ', 3],
  ['（WAF）', 7],
  ['e\u0301', 1],
  ['𠮷', 2],
];

for (const [text, width] of WIDTHS) {
  test(`${JSON.stringify(text)} takes ${width} columns`, () => assert.equal(widthOf(text), width));
}

test('columns stand under each other, numbers at the right', () => {
  const table = {
    header: ['名前', 'Yen'],
    rows: [
      ['サーバー', 990],
      ['a', 12000],
    ],
  };
  assert.deepEqual(toTextTable(table), ['名前        Yen', '--------  -----', 'サーバー    990', 'a         12000']);
});

test('whatever the texts, the second column starts at one place', () => {
  const text = fc.constantFrom('', 'a', 'サーバー', 'ＷＡＦ', '日本語 text', '（株）');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (names) => {
      const lines = toTextTable({ header: ['h', '|'], rows: names.map((name) => [name, '|']) });
      const places = lines.filter((line) => line.endsWith('|')).map((line) => widthOf(line));
      assert.equal(new Set(places).size, 1);
    }),
    { seed: 1 },
  );
});
