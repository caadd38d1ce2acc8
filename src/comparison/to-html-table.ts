import type { Table, TableCell } from './export-table.ts';
import { defuseFormula } from './to-csv.ts';

/** A table as HTML for the clipboard, everything escaped; spreadsheets run pasted formulas too, so they are defused. */
export function toHtmlTable({ header, rows }: Table): string {
  const body = rows.map((row) => writeRow(row, 'td')).join('');
  return `<table><thead>${writeRow(header, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function writeRow(cells: readonly TableCell[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(defuseFormula(cell))}</${tag}>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
