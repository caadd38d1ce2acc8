import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toXlsx } from '../../src/comparison/to-xlsx.ts';
import type { Sheet } from '../../src/comparison/workbook.ts';
import { HOSTILE_TEXTS } from './export-builder.ts';

function makeSheet(sheet: Partial<Sheet> = {}): Sheet {
  return { name: 'Sheet', rows: [['h']], widths: [8], wrap: false, ...sheet };
}

async function writeFile(...sheets: Sheet[]): Promise<Uint8Array> {
  return new Uint8Array(await toXlsx(sheets).arrayBuffer());
}

/** Unzips a file and parses one part as XML. */
function readPart(file: Uint8Array, path: string) {
  const part = unzipSync(file)[path];
  assert.ok(part, path);
  return load(strFromU8(part), { xml: true });
}

/** The values of a sheet by address; texts are looked up where the cell points. */
function readCells(file: Uint8Array, sheet = 1): Map<string, string | number> {
  const texts = readPart(file, 'xl/sharedStrings.xml');
  const words = texts('si')
    .toArray()
    .map((entry) => unescapeText(texts(entry).text()));
  const $ = readPart(file, `xl/worksheets/sheet${sheet}.xml`);
  return new Map(
    $('c')
      .toArray()
      .map((cell) => {
        const value = Number($(cell).text());
        return [$(cell).attr('r') ?? '', $(cell).attr('t') === 's' ? (words[value] ?? '') : value];
      }),
  );
}

/** Reads a character that Excel wrote by its number. */
function unescapeText(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What a cell can hold of a text. */
function holdable(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((character) => /[\t\n]|[^\p{Cc}\p{Cs}\uFFFE\uFFFF]|[\x7F-\x9F]/u.test(character))
    .join('');
}

for (const text of [...HOSTILE_TEXTS, 'a\0\b\uFFFE\uFFFF\uD800b', '_x005F_']) {
  test(`a cell keeps ${JSON.stringify(text.slice(0, 40))} as a text`, async () => {
    const cells = readCells(await writeFile(makeSheet({ rows: [['h'], [text]] })));
    assert.equal(cells.get('A2'), holdable(text));
  });
}

test('any texts and numbers read back, and nothing is a formula', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS), fc.integer());
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (row) => {
      const file = await writeFile(makeSheet({ rows: [row] }));
      const read = [...readCells(file).values()];
      const expected = row
        .filter((value) => value !== '')
        .map((value) => (typeof value === 'string' ? holdable(value) : value));
      assert.deepEqual(read, expected);
      assert.equal(readPart(file, 'xl/worksheets/sheet1.xml')('f').length, 0);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('spaces at the ends of a text are kept', async () => {
  const texts = readPart(await writeFile(makeSheet({ rows: [[' a ']] })), 'xl/sharedStrings.xml');
  assert.equal(texts('t').attr('xml:space'), 'preserve');
});

test('numbers are numbers', async () => {
  assert.deepEqual(
    [
      ...readCells(
        await writeFile(
          makeSheet({
            rows: [
              ['h', 'p'],
              ['a', -1200.5],
            ],
          }),
        ),
      ),
    ].at(-1),
    ['B2', -1200.5],
  );
});

test('a text too long for Excel is cut to what a cell can hold', async () => {
  assert.equal(
    String(readCells(await writeFile(makeSheet({ rows: [['長'.repeat(40_000)]] }))).get('A1')).length,
    32_767,
  );
});

test('columns are named past Z', async () => {
  const row = Array.from({ length: 704 }, (_, index) => index);
  const addresses = [...readCells(await writeFile(makeSheet({ rows: [row] }))).keys()];
  assert.deepEqual(
    [25, 26, 701, 702, 703].map((column) => addresses[column]),
    ['Z1', 'AA1', 'ZZ1', 'AAA1', 'AAB1'],
  );
});

test('every sheet has its name and its own cells', async () => {
  const file = await writeFile(
    makeSheet({ name: '比較表', rows: [['a']] }),
    makeSheet({ name: 'R&D "<記載>"', rows: [['b']] }),
  );
  const names = readPart(file, 'xl/workbook.xml')('sheet');
  assert.deepEqual(
    names.toArray().map((sheet) => sheet.attribs.name),
    ['比較表', 'R&D "<記載>"'],
  );
  assert.deepEqual(
    [1, 2].map((sheet) => readCells(file, sheet).get('A1')),
    ['a', 'b'],
  );
});

test('every part is named among the content types, and every relation leads to a part', async () => {
  const file = await writeFile(makeSheet(), makeSheet());
  const paths = Object.keys(unzipSync(file));
  const types = readPart(file, '[Content_Types].xml');
  const named = types('Override')
    .toArray()
    .map((part) => part.attribs.PartName?.slice(1));
  const targets = readPart(file, 'xl/_rels/workbook.xml.rels')('Relationship').toArray();
  assert.deepEqual(
    named.toSorted(),
    paths.filter((path) => path.startsWith('xl/') && !path.endsWith('.rels')).toSorted(),
  );
  assert.deepEqual(
    targets.filter(({ attribs }) => !paths.includes(`xl/${attribs.Target}`)),
    [],
  );
});

test('the header row is bold and frozen, columns have their widths, claims wrap', async () => {
  const file = await writeFile(makeSheet({ rows: [['h'], ['a']], widths: [8, 30], wrap: true }));
  const $ = readPart(file, 'xl/worksheets/sheet1.xml');
  const styles = readPart(file, 'xl/styles.xml');
  const styleOf = (address: string) => styles('cellXfs > xf').eq(Number($(`c[r=${address}]`).attr('s')));
  const fontOf = (address: string) => styles('fonts > font').eq(Number(styleOf(address).attr('fontId')));
  assert.equal($('pane').attr('state'), 'frozen');
  assert.deepEqual(
    $('col')
      .toArray()
      .map((column) => column.attribs.width),
    ['8', '30'],
  );
  assert.deepEqual(
    ['A1', 'A2'].map((address) => fontOf(address).children('b').length),
    [1, 0],
  );
  assert.equal(styleOf('A2').children('alignment').attr('wrapText'), '1');
});

test('the same sheets make the same file', async () => {
  assert.deepEqual(await writeFile(makeSheet()), await writeFile(makeSheet()));
});
