import type { Segment, Status } from '../schema/vocabulary.ts';
import { type ComparisonData, cellAt, OFFER_CODES, type RowSet } from './comparison-data.ts';
import { type CellWords, describeNotes } from './describe-cell.ts';

/** A finished table without markup: every row has as many cells as the header; numbers stay numbers. */
export interface Table {
  header: string[];
  rows: TableCell[][];
}

export type TableCell = string | number;

/** Every word a taken-away table holds, in the language of the page. */
export interface ExportWords extends CellWords {
  headings: Record<'name' | 'plan' | 'operator' | 'segment' | 'status' | 'price', string>;
  segments: Record<Segment, string>;
  statuses: Record<Status, string>;
  unknownPrice: string;
}

/** Lays the rows and columns on screen out as a table, in their order; `set` is one of `data.sets`. */
export function makeTable(
  data: ComparisonData,
  set: RowSet,
  rows: readonly number[],
  columns: readonly number[],
  words: ExportWords,
): Table {
  const { headings } = words;
  const withPlans = set === data.sets.plans;
  return {
    header: [
      headings.name,
      ...(withPlans ? [headings.plan] : []),
      headings.operator,
      headings.segment,
      headings.status,
      headings.price,
      ...columns.map((column) => data.features[column]?.name ?? ''),
    ],
    rows: rows.map((row) => [
      set.names[row] ?? '',
      ...(withPlans ? [set.plans[row] ?? ''] : []),
      set.operators[row] ?? '',
      words.segments[set.segments[row] as Segment],
      words.statuses[set.statuses[row] as Status],
      set.prices[row] ?? words.unknownPrice,
      ...columns.map((column) => describeCell(data, set, row, column, words)),
    ]),
  };
}

/** A cell in words, such as `◎ 標準・初期有効・14日・公式`. */
function describeCell(data: ComparisonData, set: RowSet, row: number, column: number, words: ExportWords): string {
  const cells = set.cells[column];
  const cell = cells && cellAt(cells, row);
  // Unknown has no mark here: on the page it is a full-width hyphen, which a spreadsheet may take for a formula.
  if (!cell || cell.offer === OFFER_CODES.unknown) return words.offers[OFFER_CODES.unknown].word;
  const { mark, word } = words.offers[cell.offer];
  return [`${mark} ${word}`, ...describeNotes(cell, data.features[column], words)].join(words.separator);
}
