import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { countChoices } from '../../comparison/count-choices.ts';
import { type Drop, filterRows } from '../../comparison/filter-rows.ts';
import { type FirstFile, type SecondFile, unpackFirst, unpackSecond } from '../../comparison/packed-data.ts';
import { sortRows } from '../../comparison/sort-rows.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../comparison/view.ts';
import { readView, writeView } from '../../comparison/view-address.ts';
import { visibleColumns } from '../../comparison/visible-columns.ts';
import type { ComparisonWords } from '../../markup/comparison-words.ts';
import { byId, fill, readFile, readJson } from '../dom.ts';
import { makeChips, showNothing } from './chips.ts';
import { showDropped } from './dropped.ts';
import { readChange, showCounts, showForm } from './form.ts';
import { showSideBySide } from './side-by-side.ts';
import { ComparisonTable } from './table.ts';
import { takeAway } from './take-away.ts';

/** What the page hands to its script. */
export interface Settings {
  words: ComparisonWords;
  /** Addresses of files; '' for the first two when the page holds the data itself. */
  files: { first: string; second: string; claims: string };
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
  try {
    const { first } = settings.files;
    const data = first ? unpackFirst(await readFile<FirstFile>(first)) : readJson<ComparisonData>('data');
    new Comparison(settings, data).start();
  } catch {
    byId('count').textContent = settings.words.script.loadFailed;
  }
}

/** Whether a view asks for something that only the second file holds. */
function needsSecond({ rows, operator, name, sort }: ComparisonView): boolean {
  return rows === 'plans' || operator !== '' || name !== '' || sort.by.startsWith('score:');
}

class Comparison {
  readonly #settings: Settings;
  #data: ComparisonData;
  /** The address of the second file while it has not been read. */
  #missing: string;
  readonly #table: ComparisonTable;
  #view: ComparisonView = DEFAULT_VIEW;
  #shown: Shown = { view: DEFAULT_VIEW, rows: [], dropped: [], columns: [] };

  constructor(settings: Settings, data: ComparisonData) {
    this.#settings = settings;
    this.#data = data;
    this.#missing = settings.files.second;
    this.#table = new ComparisonTable(settings, data);
  }

  start(): void {
    const form = byId<HTMLFormElement>('filters');
    form.addEventListener('input', (event) => this.#change(readChange(this.#view, event.target, form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#table.onSort((by) => this.#sortBy(by));
    this.#table.onPick((picked) => this.#change({ ...this.#view, picked }));
    byId('side').addEventListener('click', () => this.#change({ ...this.#view, sideBySide: !this.#view.sideBySide }));
    byId('take-away').addEventListener('click', (event) => void this.#takeAway(event.target as HTMLElement));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  async #takeAway({ dataset }: HTMLElement): Promise<void> {
    if (!dataset.take) return;
    if (await this.#readSecond()) await takeAway(dataset.take, this.#settings, this.#data, this.#shown);
    else byId('taken').textContent = this.#settings.words.script.loadFailed;
  }

  /** Reads the second file once; false when it cannot be had, and what is on screen stays. */
  async #readSecond(): Promise<boolean> {
    if (!this.#missing) return true;
    try {
      this.#data = unpackSecond(this.#data, await readFile<SecondFile>(this.#missing));
      this.#missing = '';
      this.#table.setData(this.#data);
      return true;
    } catch {
      return false;
    }
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
    if (this.#missing && needsSecond(view)) {
      void this.#readSecond().then((isRead) => {
        if (isRead) this.#show(view);
        else byId('count').textContent = this.#settings.words.script.loadFailed;
      });
      return;
    }
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
