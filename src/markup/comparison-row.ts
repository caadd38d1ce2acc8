import { type ColumnFeature, cellAt, hasFlag, OFFER_CODES, type RowSet } from '../comparison/comparison-data.ts';
import { type CellWords, describeNotes, formatFigure } from '../comparison/describe-cell.ts';
import { providerOf } from '../comparison/plan-rows.ts';
import type { Segment, Status } from '../schema/vocabulary.ts';
import { h, type MarkupElement } from './node.ts';

/** Every word a row needs, in one language; sent to the browser as it is. */
export interface RowWords extends CellWords {
  segments: Record<Segment, string>;
  statuses: Record<Status, string>;
  unknownPrice: string;
  /** With {yen}. */
  price: string;
  /** With {months}. */
  term: string;
  /** Marks a row for the side-by-side view; with {name}. */
  pick: string;
  /** Put before the addresses of the site: '' or '/en'. */
  base: string;
}

/** What a row shows besides the data. */
export interface RowOptions {
  words: RowWords;
  features: readonly ColumnFeature[];
  /** Indices of the columns to show, in order. */
  columns: readonly number[];
}

/** One row of the comparison: the same markup at build and in the browser. */
export function renderRow(set: RowSet, row: number, options: RowOptions): MarkupElement {
  const { words, features, columns } = options;
  const id = set.ids[row] ?? '';
  const name = nameOf(set, row);
  const facts = [words.segments[set.segments[row] ?? 'business'], formatRowPrice(set, row, words)];
  return h(
    'tr',
    { 'data-row': id, 'data-segment': set.segments[row], 'data-has': coreOf(set, row, features) },
    h(
      'th',
      { scope: 'row' },
      h('a', { href: `${words.base}/providers/${providerOf(id)}/` }, set.names[row] ?? ''),
      ...(set.plans[row] ? [' ', h('b', {}, set.plans[row])] : []),
      h('span', {}, facts.join(words.separator)),
      h(
        'label',
        { class: 'pick needs-script' },
        h('input', { type: 'checkbox', value: id, 'aria-label': words.pick.replace('{name}', () => name) }),
        h('span', { 'aria-hidden': 'true' }, words.pick.replace('{name}', '').trim()),
      ),
    ),
    ...columns.map((column) => renderCell(set, row, column, options)),
  );
}

/** The name of a row, with its plan. */
export function nameOf(set: RowSet, row: number): string {
  return [set.names[row], set.plans[row]].filter(Boolean).join(' ');
}

/** A cell has as few elements as can be: a table of thousands of cells is laid out and painted whole. */
function renderCell(set: RowSet, row: number, column: number, { words, features }: RowOptions): MarkupElement {
  const feature = features[column];
  const cells = set.cells[column];
  if (!feature || !cells) return h('td');
  const cell = cellAt(cells, row);
  const { mark, tone, word } = words.offers[cell.offer];
  if (cell.offer === OFFER_CODES.unknown) return h('td', { class: 'hatch' }, word);
  const notes = describeNotes(cell, feature, words).join(words.separator);
  return h(
    'td',
    {},
    h(
      'a',
      {
        href: `${words.base}/providers/${providerOf(set.ids[row] ?? '')}/#${feature.id}`,
        class: hasFlag(cell, 'proven') ? tone : `${tone} weak`,
        'aria-label': `${feature.shortName}: ${word} ${notes}`,
      },
      `${mark} ${word} `,
      h('small', {}, notes),
    ),
  );
}

/** The core columns whose feature is there, for the filters that work without script. */
function coreOf(set: RowSet, row: number, features: readonly ColumnFeature[]): string {
  return features
    .flatMap(({ core }, column) => {
      const cells = set.cells[column];
      return core && cells && cellAt(cells, row).offer >= OFFER_CODES.included ? [String(column)] : [];
    })
    .join(' ');
}

function formatRowPrice(set: RowSet, row: number, words: RowWords): string {
  const yen = set.prices[row];
  const months = set.terms[row];
  if (yen === null || yen === undefined) return words.unknownPrice;
  const price =
    words.price.replace('{yen}', formatFigure(yen)) + (months ? words.term.replace('{months}', String(months)) : '');
  return [set.pricedPlans[row], price].filter(Boolean).join(' ');
}
