import type { Table, TableCell } from './export-table.ts';

/** A table in GitHub's Markdown: two lines more than it has rows, without a last line break. */
export function toMarkdown({ header, rows }: Table): string {
  return [writeRow(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(writeRow)].join('\n');
}

function writeRow(cells: readonly TableCell[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/**
 * Leaves of a cell nothing but its text: no line break, no markup. Bare addresses and @names become links although
 * their punctuation is escaped, so that a zero-width space parts them.
 */
function escapeCell(cell: TableCell): string {
  return String(cell)
    .replace(/[\t\r\n\v\f\x85\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/@|www(?=\.)|:(?=\/\/)/gi, '$&\u200B');
}
