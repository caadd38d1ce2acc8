import type { TableCell } from '../comparison/export-table.ts';
import { toCsv } from '../comparison/to-csv.ts';
import type { Sheet } from '../comparison/workbook.ts';
import type { DataTable, TableValue } from './table.ts';

/** A table as CSV; see `toCsv`. What is not known is an empty field. */
export function tableToCsv({ columns, rows }: DataTable): string {
  return toCsv({ header: columns.map(({ name }) => name), rows: rows.map((row) => row.map(toCell)) });
}

/** A table as a sheet of a workbook. */
export function tableToSheet({ name, columns, rows }: DataTable): Sheet {
  return {
    name,
    rows: [columns.map((column) => column.name), ...rows.map((row) => row.map(toCell))],
    widths: columns.map(({ width }) => width),
    wrap: false,
  };
}

function toCell(value: TableValue): TableCell {
  return typeof value === 'number' ? value : String(value ?? '');
}
