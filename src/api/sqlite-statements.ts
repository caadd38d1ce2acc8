import type { ColumnType, DataTable } from './table.ts';

const TYPES: Record<ColumnType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/** The statement that creates a table, with its closed lists and keys; names are quoted, for `group` is a word of SQL. */
export function createTable({ name, columns, primaryKey, foreignKeys }: DataTable): string {
  const lines = [
    ...columns.map(({ name: column, type, required, values }) =>
      [
        quote(column),
        TYPES[type],
        ...(required ? ['NOT NULL'] : []),
        ...(type === 'boolean' ? [`CHECK (${quote(column)} IN (0, 1))`] : []),
        ...(values ? [`CHECK (${quote(column)} IN (${values.map((value) => `'${value}'`).join(', ')}))`] : []),
      ].join(' '),
    ),
    `PRIMARY KEY (${primaryKey.map(quote).join(', ')})`,
    ...foreignKeys.map(
      ({ column, table, target }) => `FOREIGN KEY (${quote(column)}) REFERENCES ${quote(table)} (${quote(target)})`,
    ),
  ];
  return `CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n) WITHOUT ROWID`;
}

/** The statement that puts one row in. */
export function insertRow({ name, columns }: DataTable): string {
  return `INSERT INTO ${quote(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

function quote(name: string): string {
  return `"${name}"`;
}
