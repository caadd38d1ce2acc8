import type { RowSet } from '../../comparison/comparison-data.ts';
import { fill } from '../../i18n/fill.ts';
import { byId } from '../dom.ts';
import type { Settings, Shown } from './start.ts';

/**
 * Says how many rows are marked, and puts the table or the place for the side-by-side view in sight.
 * @returns the marked rows to be set side by side; none while the table is shown
 */
export function showSideBar({ words: { script } }: Settings, set: RowSet, { view }: Shown): number[] {
  const marked = view.picked.map((id) => set.ids.indexOf(id));
  const isEnough = marked.length > 1;
  const isOpen = view.sideBySide && isEnough;
  const button = byId<HTMLButtonElement>('side');
  button.disabled = !isEnough;
  button.ariaPressed = String(view.sideBySide);
  button.textContent = view.sideBySide ? script.back : fill(script.picked, { count: marked.length });
  byId('side-note').textContent = isEnough ? '' : script.pickMore;
  byId('side-by-side').hidden = !isOpen;
  (document.querySelector('.frame') as HTMLElement).hidden = isOpen;
  return isOpen ? marked : [];
}
