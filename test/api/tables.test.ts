import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import type { DataTable, TableValue } from '../../src/api/table.ts';
import { tableToCsv, tableToSheet } from '../../src/api/table-formats.ts';
import { makeTables } from '../../src/api/tables/index.ts';
import { defuseFormula } from '../../src/comparison/to-csv.ts';
import { toXlsx } from '../../src/comparison/to-xlsx.ts';
import { makeSqliteFile } from '../../src/site/sqlite-file.ts';
import { REAL_INPUT } from './real-input.ts';

const tables = makeTables(REAL_INPUT);

/** Reads a field of a CSV file back by the type of its column, as the data package describes it. */
function readField(text: string, type: string): TableValue {
  if (text === '') return undefined;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function readCsv(text: string, { columns }: DataTable): TableValue[][] {
  const [, ...rows] = parse(text, { bom: true }) as string[][];
  return rows.map((row) => row.map((field, index) => readField(field, columns[index]?.type ?? '')));
}

for (const table of tables) {
  test(`${table.name}.csv reads back to the same values`, () => {
    assert.ok(table.rows.length > 0);
    assert.deepEqual(readCsv(tableToCsv(table), table), table.rows);
  });

  test(`${table.name}: the primary key tells the rows apart, and what is required is there`, () => {
    const places = table.primaryKey.map((key) => table.columns.findIndex(({ name }) => name === key));
    assert.equal(new Set(table.rows.map((row) => places.map((place) => row[place]).join('/'))).size, table.rows.length);
    const missing = table.columns.flatMap(({ name, required }, place) =>
      required && table.rows.some((row) => row[place] === undefined) ? [name] : [],
    );
    assert.deepEqual(missing, []);
  });
}

test('any texts, figures and gaps of a table read back from CSV, a formula with its leading apostrophe', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).map((value) => value.replaceAll('\uFEFF', ''));
  const row = fc.tuple(
    fc.oneof(text, fc.constantFrom('=1+1', '@SUM', '"', ',', '\r\n', '日本語')),
    fc.option(fc.integer()),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const table: DataTable = {
        ...(tables[0] as DataTable),
        columns: [
          { name: 'text', type: 'string', description: '', width: 8 },
          { name: 'figure', type: 'integer', description: '', width: 8 },
        ],
        rows: rows.map(([word, figure]) => [word, figure ?? undefined]),
      };
      const expected = table.rows.map(([word, figure]) => [defuseFormula(String(word)) || undefined, figure]);
      assert.deepEqual(readCsv(tableToCsv(table), table), expected);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('the workbook opens with another reader and holds the same values', async () => {
  const blob = toXlsx(tables.map(tableToSheet));
  const sheets = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    tables.map(({ name }) => name),
  );
  for (const [index, table] of tables.entries()) {
    const [header, ...rows] = sheets[index]?.data ?? [];
    assert.deepEqual(
      header,
      table.columns.map(({ name }) => name),
    );
    const expected = table.rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? value : value === undefined ? null : String(value))),
    );
    assert.deepEqual(rows, expected);
  }
});

test('the SQLite file holds the same values, and every foreign key leads to a row', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-test-'));
  const file = path.join(folder, 'data.sqlite');
  writeFileSync(file, makeSqliteFile(tables));
  const database = new DatabaseSync(file, { readOnly: true });
  for (const { name, columns, rows, primaryKey } of tables) {
    const order = primaryKey.map((key) => columns.findIndex((column) => column.name === key));
    const keyOf = (row: readonly unknown[]) => order.map((place) => row[place]).join('/');
    const byKey = (a: readonly unknown[], b: readonly unknown[]) => (keyOf(a) < keyOf(b) ? -1 : 1);
    const stored = database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => Object.values(row));
    const expected = rows.map((row) =>
      row.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))),
    );
    assert.deepEqual(stored.sort(byKey), expected.toSorted(byKey), name);
  }
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), []);
  database.close();
  rmSync(folder, { recursive: true });
});

test('a row that points nowhere is refused', () => {
  const lost = tables.map((table) => (table.name === 'providers' ? { ...table, rows: table.rows.slice(1) } : table));
  assert.throws(() => makeSqliteFile(lost), /FOREIGN KEY/);
});

test('the same tables make the same SQLite file', () => {
  assert.deepEqual(makeSqliteFile(tables), makeSqliteFile(tables));
});

test('tables without rows make files too', () => {
  const catalog = { providers: [], features: [], attacks: [], rankings: [], guides: [], changes: [], questions: [] };
  const empty = makeTables({ ...REAL_INPUT, catalog, rankings: [] });
  assert.ok(empty.every((table) => tableToCsv(table).trimEnd().split('\r\n').length === 1));
  assert.ok(makeSqliteFile(empty).length > 0);
});
