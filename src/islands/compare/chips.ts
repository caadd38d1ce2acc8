import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../comparison/view.ts';
import { fill } from '../../i18n/fill.ts';
import { h } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import type { Settings } from './start.ts';

type Change = (view: ComparisonView) => void;

/** One active condition and the view without it. */
export interface Condition {
  text: string;
  without: ComparisonView;
}

/** Shows every active condition as a button that removes it, and one that clears them all. */
export function makeChips({ words }: Settings, data: ComparisonData, view: ComparisonView, change: Change): void {
  const conditions = listConditions(view, data, words);
  const buttons = conditions.map(({ text, without }) =>
    chip(text, fill(words.script.remove, { chip: text }), () => change(without)),
  );
  if (conditions.length > 1) {
    buttons.push(chip(words.script.reset, words.script.reset, () => change(withoutConditions(view))));
  }
  const list = byId('chips');
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...buttons);
  // Who removes one by keyboard goes on with the next.
  if (focused >= 0) ((buttons[focused] ?? buttons.at(-1))?.querySelector('button') ?? byId('count')).focus();
}

/** The same view with no condition: order, columns and picked rows stay. */
export function withoutConditions(view: ComparisonView): ComparisonView {
  const { sort, weights, columns, rows, onlyDifferences, picked, sideBySide } = view;
  return { ...DEFAULT_VIEW, sort, weights, columns, rows, onlyDifferences, picked, sideBySide };
}

function chip(text: string, label: string, onClick: () => void): HTMLElement {
  const item = toDom(
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'chip', 'aria-label': label },
        text,
        h('span', { 'aria-hidden': 'true' }, ' ✕'),
      ),
    ),
  ) as HTMLElement;
  item.firstElementChild?.addEventListener('click', onClick);
  return item;
}

/** Every active condition, in the order of the columns and then of the form. */
export function listConditions(view: ComparisonView, data: ComparisonData, words: Settings['words']): Condition[] {
  const { row, script } = words;
  const conditions: Condition[] = [];
  const add = (text: string, change: Partial<ComparisonView>) =>
    conditions.push({ text, without: { ...view, ...change } });
  for (const { id, shortName } of data.features) {
    const want = view.wants[id];
    const { [id]: _dropped, ...wants } = view.wants;
    if (want) add(`${shortName}: ${script[want]}`, { wants });
  }
  for (const segment of view.segments) {
    add(row.segments[segment], { segments: view.segments.filter((other) => other !== segment) });
  }
  for (const status of view.statuses) {
    add(row.statuses[status], { statuses: view.statuses.filter((other) => other !== status) });
  }
  if (view.operator) add(view.operator, { operator: '' });
  if (view.maxPrice !== undefined)
    add(fill(script.upTo, { yen: view.maxPrice.toLocaleString('en-US') }), { maxPrice: undefined });
  if (!view.unknownPricePasses) add(script.knownPrice, { unknownPricePasses: true });
  if (view.officialOnly) add(script.officialOnly, { officialOnly: false });
  if (view.unknownMatches) add(script.unknownMatches, { unknownMatches: false });
  if (view.name) add(`“${view.name}”`, { name: '' });
  return conditions;
}
