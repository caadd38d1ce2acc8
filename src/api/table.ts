import type { Localized } from '../schema/text.ts';

/** The type of a column, in Frictionless words; CSV, XLSX, SQLite and the data package all follow from it. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A value of a table; undefined where nothing is known. */
export type TableValue = string | number | boolean | undefined;

/** One column: what it holds, and how its value is taken from a row's subject. */
export interface Column<T> {
  name: string;
  type: ColumnType;
  description: string;
  /** Whether every row has a value. */
  required?: boolean;
  /** Every value there can be, for a closed list. */
  values?: readonly string[];
  /** The column's width in a spreadsheet, in half-width characters. */
  width: number;
  read: (subject: T) => TableValue;
}

/** Where a column points: the table and its column. */
export interface ForeignKey {
  column: string;
  table: string;
  target: string;
}

/** A finished table: columns without their makers, and a value a column in every row. */
export interface DataTable {
  name: string;
  about: Localized;
  columns: Omit<Column<never>, 'read'>[];
  /** The columns that together tell a row from all others. */
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  rows: TableValue[][];
}

/** Lays subjects out as a table. */
export function makeTable<T>(
  head: Omit<DataTable, 'columns' | 'rows'>,
  columns: readonly Column<T>[],
  subjects: readonly T[],
): DataTable {
  return {
    ...head,
    columns: columns.map(({ read: _, ...column }) => column),
    rows: subjects.map((subject) => columns.map(({ read }) => read(subject))),
  };
}
