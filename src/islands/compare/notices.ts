import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { filterRows } from '../../comparison/filter-rows.ts';
import type { ComparisonView } from '../../comparison/view.ts';
import { fill } from '../../i18n/fill.ts';
import { byId } from '../dom.ts';
import { listConditions, withoutConditions } from './chips.ts';
import type { Settings, Shown } from './start.ts';

/** Says that no row is left, and which condition to drop to get most back; or that no column is left. */
export function showNothing(
  { words }: Settings,
  data: ComparisonData,
  { view, rows }: Shown,
  change: (view: ComparisonView) => void,
): void {
  const box = byId('none');
  box.textContent = words.script.alike;
  if (rows.length > 0) return;
  const [best] = listConditions(view, data, words)
    .map((condition) => ({ ...condition, count: filterRows(data, condition.without).kept.length }))
    .sort((a, b) => b.count - a.count);
  box.replaceChildren(words.script.none);
  if (!best) return;
  const { script } = words;
  const [text, next] = best.count
    ? [fill(script.loosen, { chip: best.text, count: best.count }), best.without]
    : [script.reset, withoutConditions(view)];
  const loosen = makeButton(text, () => {
    change(next);
    byId('count').focus();
  });
  box.append(best.count ? ' ' : script.loosenAll, loosen);
}

/** Names the parts of the address that could not be read, in a line that can be dismissed. */
export function showIgnored({ words: { script } }: Settings, ignored: readonly string[], onDismiss: () => void): void {
  const notice = byId('ignored');
  // A value that was too long is left out of what is passed over.
  const list = ignored.map((part) => part.replace(/=?…$/, script.tooLong)).join(', ');
  const dismiss = makeButton(script.dismiss, () => {
    notice.hidden = true;
    byId('count').focus();
    onDismiss();
  });
  notice.replaceChildren(fill(script.ignored, { list }), ' ', dismiss);
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.onclick = onClick;
  return button;
}
