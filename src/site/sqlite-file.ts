import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTable, insertRow } from '../api/sqlite-statements.ts';
import type { DataTable } from '../api/table.ts';

/** Tables as one SQLite file, foreign keys checked; the same tables make the same bytes. */
export function makeSqliteFile(tables: readonly DataTable[]): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-sqlite-'));
  try {
    const file = path.join(folder, 'data.sqlite');
    fillDatabase(file, tables);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fillDatabase(file: string, tables: readonly DataTable[]): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  // A file that nobody else sees needs no journal, and one transaction writes it in one go.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  for (const table of tables) {
    database.exec(createTable(table));
    const insert = database.prepare(insertRow(table));
    for (const row of table.rows) {
      insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))));
    }
  }
  database.exec('COMMIT; VACUUM');
  database.close();
}
