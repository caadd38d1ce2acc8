import type { Figures } from './measure.ts';

/** The figures of one subject at one number of rows, ready to print or to keep. */
export interface Result extends Figures {
  rows: number;
  subject: string;
}

const COLUMNS: readonly { key: keyof Figures; title: string; unit: number; digits: number }[] = [
  { key: 'bytes', title: 'KB to first use', unit: 1000, digits: 1 },
  { key: 'allBytes', title: 'KB in all', unit: 1000, digits: 1 },
  { key: 'firstRender', title: 'first render ms', unit: 1, digits: 0 },
  { key: 'filter', title: 'filter ms', unit: 1, digits: 1 },
  { key: 'sortByName', title: 'sort by name ms', unit: 1, digits: 1 },
  { key: 'sortByWaf', title: 'sort by WAF ms', unit: 1, digits: 1 },
  { key: 'heap', title: 'heap MB', unit: 1e6, digits: 1 },
];

/** A row for `console.table`: each figure in its unit. */
export function toFigureRow(result: Result): Record<string, string | number> {
  return toRow(result, (key, { unit, digits }) => round(result[key] / unit, digits));
}

/** A row for `console.table`: each figure divided by the best of the libraries at the same number of rows. */
export function toRatioRow(result: Result, libraries: readonly Result[]): Record<string, string | number> {
  const peers = libraries.filter(({ rows }) => rows === result.rows);
  return toRow(result, (key) => round(result[key] / Math.min(...peers.map((peer) => peer[key])), 2));
}

function toRow(
  { rows, subject }: Result,
  read: (key: keyof Figures, column: (typeof COLUMNS)[number]) => number,
): Record<string, string | number> {
  return { rows, subject, ...Object.fromEntries(COLUMNS.map((column) => [column.title, read(column.key, column)])) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
