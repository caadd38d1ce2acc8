import type { Table } from '../comparison/export-table.ts';

/** Two spaces part columns; one could be taken for a space within a text. */
const GAP = '  ';

/** A table as lines for a terminal with a fixed-width font; numbers stand at the right of their column. */
export function toTextTable({ header, rows }: Table): string[] {
  const texts = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? ''))));
  const rightAligned = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const lines = texts.map((row) =>
    row.map((text, column) => padText(text, widths[column] ?? 0, rightAligned[column] === true)).join(GAP),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [lines[0] ?? '', rule, ...lines.slice(1)].map((line) => line.trimEnd());
}

function padText(text: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? gap + text : text + gap;
}

/** Characters that Unicode calls wide or full-width (UAX #11), as far as names and words here hold any. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** The width of a text in a terminal, in columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return width;
}
