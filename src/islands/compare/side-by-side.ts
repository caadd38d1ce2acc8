import { compareCells } from '../../comparison/compare-cells.ts';
import { type ComparisonData, cellAt, OFFER_CODES } from '../../comparison/comparison-data.ts';
import { describeNotes } from '../../comparison/describe-cell.ts';
import { providerOf } from '../../comparison/plan-rows.ts';
import { nameOf } from '../../markup/comparison-row.ts';
import { h, type MarkupElement } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import { readClaims } from './claims.ts';
import type { Settings, Shown } from './start.ts';

/** On a narrow screen no more columns fit. */
const PHONE = '(max-width: 40rem)';
const PHONE_COLUMNS = 2;

/** Shows marked rows as columns, each cell with its claims below, and says which features differ. */
export function showSideBySide(
  { words }: Settings,
  data: ComparisonData,
  { view, columns }: Shown,
  marked: readonly number[],
): void {
  const { script, row: rowWords } = words;
  const set = data.sets[view.rows];
  const section = byId('side-by-side');
  const rows = matchMedia(PHONE).matches ? marked.slice(0, PHONE_COLUMNS) : marked;
  section.replaceChildren(toDom(h('table', { class: 'side' }, head(), h('tbody', {}, ...columns.map(line)))));
  for (const slot of section.querySelectorAll<HTMLElement>('[data-claims]')) {
    // Without its page a column still shows its verdicts.
    readClaims(slot.dataset.claims ?? '').then(
      (claims) => slot.append(...claims),
      () => {},
    );
  }

  function addressOf(row: number): string {
    return `${rowWords.base}/providers/${providerOf(set.ids[row] ?? '')}/`;
  }

  function head(): MarkupElement {
    const names = rows.map((row) => h('th', { scope: 'col' }, h('a', { href: addressOf(row) }, nameOf(set, row))));
    return h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, script.feature), ...names));
  }

  function line(column: number): MarkupElement {
    const feature = data.features[column];
    const cells = set.cells[column];
    if (!feature || !cells) return h('tr');
    const read = rows.map((row) => cellAt(cells, row));
    const likeness = compareCells(read);
    const differs = likeness === 'differs';
    return h(
      'tr',
      { class: differs && 'differs' },
      h('th', { scope: 'row' }, feature.name, h('small', {}, script[likeness])),
      ...read.map((cell, index) => {
        const { mark, tone, word } = rowWords.offers[cell.offer];
        return h(
          'td',
          { class: cell.offer === OFFER_CODES.unknown && 'hatch' },
          h('span', { class: `mark ${tone}` }, h('i', { 'aria-hidden': 'true' }, mark), h('span', {}, word)),
          h('small', {}, describeNotes(cell, feature, rowWords).join(rowWords.separator)),
          cell.offer !== OFFER_CODES.unknown &&
            h('div', { 'data-claims': `${addressOf(rows[index] ?? 0)}#${feature.id}` }),
        );
      }),
    );
  }
}
