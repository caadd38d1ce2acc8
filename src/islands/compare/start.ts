import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { countChoices } from '../../comparison/count-choices.ts';
import { type Drop, filterRows } from '../../comparison/filter-rows.ts';
import { sortRows } from '../../comparison/sort-rows.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../comparison/view.ts';
import { readView, writeView } from '../../comparison/view-address.ts';
import { visibleColumns } from '../../comparison/visible-columns.ts';
import type { ComparisonWords } from '../../markup/comparison-words.ts';
import { byId, fill, readJson } from '../dom.ts';
import { makeChips, showNothing } from './chips.ts';
import { showDropped } from './dropped.ts';
import { readChange, showCounts, showForm } from './form.ts';
import { showSideBySide } from './side-by-side.ts';
import { ComparisonTable } from './table.ts';
import { takeAway } from './take-away.ts';

/** What the page hands to its script. */
export interface Settings {
  words: ComparisonWords;
  /** The file that holds the data, or '' when the page holds it. */
  file: string;
  claimsFile: string;
}

/** What is on screen: the rows that stay, in order, those that fell out, and the columns. */
export interface Shown {
  view: ComparisonView;
  rows: number[];
  dropped: Drop[];
  columns: number[];
}

/** Brings the comparison to life. The page is complete without this; it adds filters, order, columns and files. */
export async function startComparison(): Promise<void> {
  if (!document.getElementById('settings')) return;
  const settings = readJson<Settings>('settings');
  const data = await loadData(settings);
  if (data) new Comparison(settings, data).start();
}

async function loadData({ file, words }: Settings): Promise<ComparisonData | undefined> {
  if (!file) return readJson<ComparisonData>('data');
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as ComparisonData;
  } catch {
    byId('count').textContent = words.script.loadFailed;
    return undefined;
  }
}

class Comparison {
  readonly #settings: Settings;
  readonly #data: ComparisonData;
  readonly #table: ComparisonTable;
  #view: ComparisonView = DEFAULT_VIEW;
  #shown: Shown = { view: DEFAULT_VIEW, rows: [], dropped: [], columns: [] };

  constructor(settings: Settings, data: ComparisonData) {
    this.#settings = settings;
    this.#data = data;
    this.#table = new ComparisonTable(settings, data);
  }

  start(): void {
    const form = byId<HTMLFormElement>('filters');
    form.addEventListener('input', (event) => this.#change(readChange(this.#view, event.target, form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#table.onSort((by) => this.#sortBy(by));
    this.#table.onPick((picked) => this.#change({ ...this.#view, picked }));
    byId('side').addEventListener('click', () => this.#change({ ...this.#view, sideBySide: !this.#view.sideBySide }));
    byId('take-away').addEventListener('click', (event) => {
      const what = (event.target as HTMLElement).dataset.take;
      if (what) void takeAway(what, this.#settings, this.#data, this.#shown);
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const { view, ignored } = readView(location.search, this.#data);
    const notice = byId('ignored');
    notice.hidden = ignored.length === 0;
    const { script } = this.#settings.words;
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = script.dismiss;
    dismiss.onclick = () => {
      notice.hidden = true;
    };
    notice.replaceChildren(fill(script.ignored, { list: ignored.join(', ') }), ' ', dismiss);
    this.#show(view);
  }

  #sortBy(by: ComparisonView['sort']['by']): void {
    const { sort } = this.#view;
    const descending = sort.by === by ? !sort.descending : by !== 'name' && by !== 'price';
    this.#change({ ...this.#view, sort: { by, descending } });
  }

  #change(view: ComparisonView): void {
    const address = writeView(view);
    const typing = view.name !== this.#view.name || view.maxPrice !== this.#view.maxPrice;
    const target = `${location.pathname}${address ? `?${address}` : ''}`;
    if (typing) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.#show(view);
  }

  #show(view: ComparisonView): void {
    const { kept, dropped } = filterRows(this.#data, view);
    const rows = sortRows(kept, this.#data, view);
    this.#view = view;
    this.#shown = { view, rows, dropped, columns: visibleColumns(this.#data, view, rows) };
    const { words } = this.#settings;
    const set = this.#data.sets[view.rows];
    this.#table.show(this.#shown);
    byId('count').textContent = fill(words.script.count, {
      kept: rows.length,
      all: set.ids.length,
      unit: view.rows === 'plans' ? words.script.unitPlans : words.script.unitProviders,
    });
    showForm(view, this.#data);
    // What only informs may come after the rows are painted.
    requestAnimationFrame(() => setTimeout(() => this.#showRest(view), 0));
  }

  #showRest(view: ComparisonView): void {
    if (view !== this.#view) return;
    const change = (next: ComparisonView) => this.#change(next);
    showCounts(countChoices(this.#data, view), this.#data, this.#settings.words.script.choice);
    makeChips(this.#settings, this.#data, view, change);
    showNothing(this.#settings, this.#data, this.#shown, change);
    showDropped(this.#settings, this.#data, this.#shown);
    showSideBySide(this.#settings, this.#data, this.#shown);
  }
}
