import type { Table, TableCell } from './export-table.ts';

/** Spreadsheets, above all on Windows, take a file without this mark for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180: comma, CRLF, quotes where needed), in UTF-8 once encoded, with a byte order mark. */
export function toCsv({ header, rows }: Table): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function writeField(cell: TableCell): string {
  const text = defuseFormula(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A cell as a text that no spreadsheet runs: a text that starts like a formula gets a leading quote. Spaces and
 * invisible characters before the formula do not hide it; numbers are no texts and stay as they are.
 */
export function defuseFormula(cell: TableCell): string {
  const isFormula = typeof cell === 'string' && /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u.test(cell);
  return isFormula ? `'${cell}` : String(cell);
}
