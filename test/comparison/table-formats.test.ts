import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Table } from '../../src/comparison/export-table.ts';
import { toCsv } from '../../src/comparison/to-csv.ts';
import { toHtmlTable } from '../../src/comparison/to-html-table.ts';
import { toMarkdown } from '../../src/comparison/to-markdown.ts';
import { HOSTILE_TEXTS, makeColumn } from './export-builder.ts';

const RUNS = { seed: 1, numRuns: 200 };

const hostile = fc.constantFrom(...HOSTILE_TEXTS);
const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'=+-@＝\'",|\\`[]()<>&*_:/.wa\r\n\t ') }),
  fc.tuple(hostile, hostile).map((pair) => pair.join('')),
);
const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    header: fc.array(anyText, { minLength: size, maxLength: size }),
    rows: fc.array(fc.array(fc.oneof(anyText, fc.integer()), { minLength: size, maxLength: size }), { maxLength: 4 }),
  }),
);

function checkEveryTable(check: (table: Table) => void): void {
  fc.assert(fc.property(anyTable, check), RUNS);
}

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const FORMULA_STARTS = [...'=+-@\t\r＝＋－＠'];

/** The text with its defusing quote taken off, if it is one. */
function undefuse(text: string, original: string | number): string {
  return text === `'${original}` ? String(original) : text;
}

interface CsvCase {
  name: string;
  cells: (string | number)[];
  expected: string;
}

const CSV_CASES: CsvCase[] = [
  { name: 'plain texts and numbers are bare', cells: ['ロリポップ', 1200], expected: 'ロリポップ,1200' },
  { name: 'a negative number stays a number', cells: [-5], expected: '-5' },
  { name: 'commas, quotes and line breaks are quoted', cells: ['a,"b"\n'], expected: '"a,""b""\n"' },
  { name: 'spaces at the ends are quoted', cells: [' a'], expected: '" a"' },
  { name: 'an empty text is empty', cells: ['', ''], expected: ',' },
  { name: 'a mark is no formula', cells: ['◎ 標準・初期有効・14日・公式'], expected: '◎ 標準・初期有効・14日・公式' },
  ...FORMULA_STARTS.filter((start) => start !== '\r').map((start) => ({
    name: `a text that starts with ${JSON.stringify(start)} is defused`,
    cells: [`${start}1`],
    expected: `'${start}1`,
  })),
  { name: 'a carriage return is defused and quoted', cells: ['\r1'], expected: `"'\r1"` },
  { name: 'a formula behind a space and a mark is defused', cells: [' \u200F=1'], expected: `' \u200F=1` },
  { name: 'an equals sign further on is no formula', cells: ['a=1'], expected: 'a=1' },
];

for (const { name, cells, expected } of CSV_CASES) {
  test(`CSV: ${name}`, () => assert.equal(toCsv({ header: ['h'], rows: [cells] }), `\uFEFFh\r\n${expected}\r\n`));
}

test('CSV reads back to the same values', () => {
  checkEveryTable((table) => {
    const lines = [table.header, ...table.rows];
    const read = readCsv(toCsv(table)).map((row, y) => row.map((text, x) => undefuse(text, lines[y]?.[x] ?? '')));
    assert.deepEqual(
      read,
      lines.map((row) => row.map(String)),
    );
  });
});

test('no text of a CSV starts a formula', () => {
  checkEveryTable((table) => {
    const texts = readCsv(toCsv(table)).filter((row, y) =>
      (table.rows[y - 1] ?? row).every((c) => typeof c === 'string'),
    );
    assert.deepEqual(
      texts.flat().filter((text) => FORMULA_STARTS.includes(text.trimStart()[0] ?? '')),
      [],
    );
  });
});

/** The table as a reader of Markdown sees it, and the kinds of everything in its cells. */
function readMarkdown(markdown: string): { rows: string[][]; kinds: Set<string> } {
  const [table, ...rest] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
  assert.ok(table?.type === 'table' && rest.length === 0, 'one table and nothing else');
  const cells = table.children.map((row) => row.children.map((cell) => cell.children));
  return {
    rows: cells.map((row) => row.map((inside) => inside.map((node) => ('value' in node ? node.value : '')).join(''))),
    kinds: new Set(cells.flat(2).map((node) => node.type)),
  };
}

/** What Markdown keeps of a text: line breaks and ends of lines are spaces, zero-width spaces are ours. */
function flatten(text: string | number): string {
  return String(text)
    .replace(/[\t\r\n\v\f\x85\u2028\u2029]+/g, ' ')
    .replace(/^ +| +$/g, '');
}

test('Markdown has two lines more than the table has rows', () => {
  checkEveryTable((table) => assert.equal(toMarkdown(table).split(/\r\n|[\r\n]/).length, table.rows.length + 2));
});

test('Markdown reads back to the same texts', () => {
  checkEveryTable((table) => {
    const read = readMarkdown(toMarkdown(table)).rows.map((row) => row.map((text) => text.replaceAll('\u200B', '')));
    assert.deepEqual(
      read,
      [table.header, ...table.rows].map((row) => row.map(flatten)),
    );
  });
});

for (const text of HOSTILE_TEXTS) {
  test(`Markdown makes nothing but text of ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.deepEqual([...readMarkdown(toMarkdown(makeColumn(text))).kinds], ['text']);
  });
}

test('no cell of Markdown becomes a link, HTML or emphasis', () => {
  checkEveryTable((table) => {
    const { kinds } = readMarkdown(toMarkdown(table));
    kinds.delete('text');
    assert.deepEqual([...kinds], []);
  });
});

test('HTML reads back to the same values and holds no other element', () => {
  checkEveryTable((table) => {
    const lines = [table.header, ...table.rows];
    // A parser of HTML takes every line break for \n.
    const $ = load(toHtmlTable(table), null, false);
    const read = $('tr')
      .toArray()
      .map((row, y) =>
        $(row)
          .children()
          .toArray()
          .map((cell, x) => undefuse($(cell).text(), String(lines[y]?.[x] ?? '').replace(/\r\n?/g, '\n'))),
      );
    assert.deepEqual(
      read,
      lines.map((row) => row.map((cell) => String(cell).replace(/\r\n?/g, '\n'))),
    );
    assert.deepEqual($('td *, th *').length, 0);
  });
});

test('HTML defuses formulas', () => {
  assert.match(toHtmlTable(makeColumn('=1')), /<td>&#39;=1<\/td>/);
});
