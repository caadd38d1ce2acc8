import { type ComparisonData, cellAt, OFFER_CODES } from '../../comparison/comparison-data.ts';
import { describeNotes } from '../../comparison/describe-cell.ts';
import { fill } from '../../i18n/fill.ts';
import { providerOf } from '../../comparison/plan-rows.ts';
import { nameOf } from '../../markup/comparison-row.ts';
import { h, type MarkupElement } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import { readClaims } from './claims.ts';
import type { Settings, Shown } from './start.ts';

/** On a narrow screen no more columns fit. */
const PHONE = '(max-width: 40rem)';
const PHONE_COLUMNS = 2;

/** Shows the marked rows as columns, each cell with its claims below, and says which features differ. */
export function showSideBySide({ words }: Settings, data: ComparisonData, { view, columns }: Shown): void {
  const { script, row: rowWords } = words;
  const set = data.sets[view.rows];
  const marked = view.picked.flatMap((id) => {
    const row = set.ids.indexOf(id);
    return row < 0 ? [] : [row];
  });
  const button = byId<HTMLButtonElement>('side');
  button.disabled = marked.length < 2;
  button.setAttribute('aria-pressed', String(view.sideBySide));
  button.textContent = view.sideBySide ? script.back : fill(script.picked, { count: marked.length });
  byId('side-note').textContent = marked.length < 2 ? script.pickMore : '';
  const section = byId('side-by-side');
  const isOpen = view.sideBySide && marked.length >= 2;
  section.hidden = !isOpen;
  (document.querySelector('.frame') as HTMLElement).hidden = isOpen;
  if (!isOpen) return;
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
    const differs = new Set(read.map(({ offer, figure }) => `${offer} ${figure}`)).size > 1;
    return h(
      'tr',
      { class: differs && 'differs' },
      h('th', { scope: 'row' }, feature.name, h('small', {}, differs ? script.differs : script.same)),
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
