import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { countChoices } from '../../comparison/count-choices.ts';
import { type Drop, filterRows } from '../../comparison/filter-rows.ts';
import { fitPlans, type PlanFit } from '../../comparison/fit-plans.ts';
import { type FirstFile, type SecondFile, unpackFirst, unpackSecond } from '../../comparison/packed-data.ts';
import { sortRows } from '../../comparison/sort-rows.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../comparison/view.ts';
import { readView, writeView } from '../../comparison/view-address.ts';
import { visibleColumns } from '../../comparison/visible-columns.ts';
import { fill } from '../../i18n/fill.ts';
import type { ComparisonWords } from '../../markup/comparison-words.ts';
import { byId, linkOtherLanguage, readFile, readJson, whenIdle } from '../dom.ts';
import { makeChips } from './chips.ts';
import { openClaimsOnClick } from './claims-link.ts';
import { readChange, showCounts, showForm, showOrder } from './form.ts';
import type { OwnScoring } from './own-scores.ts';
import { showSideBar } from './side-bar.ts';
import { ComparisonTable } from './table.ts';

/** What the page hands to its script. */
export interface Settings {
  words: ComparisonWords;
  /** Addresses of files; '' for the first two when the page holds the data itself. */
  files: Record<'first' | 'second' | 'claims', string>;
}

/** What is on screen: the rows that stay, in order, those that fell out, and the columns. */
export interface Shown {
  view: ComparisonView;
  rows: number[];
  dropped: Drop[];
  columns: number[];
  /** How the plans of each provider fit; not there where nothing is asked of them. */
  fit?: PlanFit | undefined;
}

/** Brings the comparison to life. The page is complete without this; it adds filters, order, columns and files. */
export function startComparison(): void {
  if (document.getElementById('settings')) new Comparison().start();
}

/** Most readers take nothing away, and need no notice. */
const loadTakeAway = () => import('./take-away.ts');
const loadNotices = () => import('./notices.ts');

type FileName = 'first' | 'second';

/** The file that a view needs: the second holds operators, scores and plans, and what names can be searched by. */
function fileFor({ rows, operator, name, sort, wants, maxPrice }: ComparisonView): FileName {
  const asksPlans = rows === 'plans' || maxPrice !== undefined || Object.keys(wants).length > 0;
  return asksPlans || operator || name || sort.by.startsWith('score:') ? 'second' : 'first';
}

const hasWeights = ({ weights }: ComparisonView) => Object.keys(weights).length > 0;

class Comparison {
  readonly #settings = readJson<Settings>('settings');
  #data = readJson<ComparisonData>('data');
  /** The addresses of files that have not been read; '' for none. */
  readonly #missing = { ...this.#settings.files };
  #reading: Promise<void> = Promise.resolve();
  readonly #table = new ComparisonTable(this.#settings, this.#data);
  #view: ComparisonView = DEFAULT_VIEW;
  #shown: Shown = { view: DEFAULT_VIEW, rows: [], dropped: [], columns: [] };
  /** There once a reader has set own weights. */
  #own: (typeof import('./own-scores.ts') & { score: OwnScoring }) | undefined;
  /** How the view is to be put into the history once its rows are painted. */
  #entry: 'push' | 'replace' | undefined;

  start(): void {
    const form = byId<HTMLFormElement>('filters');
    form.addEventListener('input', ({ target }) => this.#change(readChange(this.#view, target, form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#table.onSort((by) => this.#sortBy(by));
    this.#table.onPick((picked) => this.#change({ ...this.#view, picked }));
    byId('side').addEventListener('click', () => {
      this.#change({ ...this.#view, sideBySide: !this.#view.sideBySide });
      this.#finish();
    });
    byId('dropped').addEventListener('toggle', () => this.#showDropped());
    const bar = byId('take-away');
    bar.addEventListener('click', ({ target }) => this.#takeAway((target as HTMLElement).dataset.take));
    // A browser lets a script write to the clipboard only soon after the click, so what does it is fetched before.
    for (const event of ['pointerover', 'focusin']) bar.addEventListener(event, loadTakeAway, { once: true });
    openClaimsOnClick(this.#settings);
    // Caught on its way down, which the page's scrolling and the table's own have in common.
    window.addEventListener('scroll', () => whenIdle(() => this.#table.measure()), true);
    window.addEventListener('popstate', () => this.#readAddress());
    // The page as served needs no rows from a file; they can wait until the reader has something to look at.
    if (this.#missing.first && !location.search)
      window.addEventListener('load', () => whenIdle(() => this.#readAddress()));
    else this.#readAddress();
  }

  #takeAway(what: string | undefined): void {
    if (!what) return;
    const { script } = this.#settings.words;
    this.#with('second', 'taken', () => {
      this.#finish();
      loadTakeAway()
        .then(({ takeAway }) => takeAway(what, this.#settings, this.#data, this.#shown))
        .catch(() => {
          byId('taken').textContent = script.loadFailed;
        });
    });
  }

  /** Acts at once, or once the file that is needed has been read; where it cannot be had, what is on screen stays. */
  #with(file: FileName, status: 'count' | 'taken', act: () => void): void {
    if (!this.#missing.first && (file === 'first' || !this.#missing.second)) {
      act();
      return;
    }
    const { script } = this.#settings.words;
    const say = (text: string) => {
      byId(status).textContent = text;
    };
    say(script.loading);
    this.#reading = this.#reading.then(() => this.#read(file)).then(act, () => say(script.loadFailed));
  }

  async #read(file: FileName): Promise<void> {
    const { first, second } = this.#missing;
    if (first) this.#data = unpackFirst(this.#data, await readFile<FirstFile>(first));
    this.#missing.first = '';
    if (file === 'second' && second) {
      this.#data = unpackSecond(this.#data, await readFile<SecondFile>(second));
      this.#missing.second = '';
    }
    this.#table.setData(this.#data);
  }

  #readAddress(): void {
    this.#entry = undefined;
    this.#with('first', 'count', () => {
      const { view, ignored } = readView(location.search, this.#data);
      byId('ignored').hidden = ignored.length === 0;
      if (ignored.length > 0)
        loadNotices().then(({ showIgnored }) => showIgnored(this.#settings, ignored, () => this.#cleanAddress()));
      this.#show(view);
    });
  }

  #sortBy(by: ComparisonView['sort']['by']): void {
    const { sort } = this.#view;
    const descending = sort.by === by ? !sort.descending : by !== 'name' && by !== 'price';
    this.#change({ ...this.#view, sort: { by, descending } });
  }

  /** Takes out of the address what was passed over. */
  #cleanAddress(): void {
    this.#entry = 'replace';
    this.#finish();
  }

  #change(view: ComparisonView): void {
    // What was refused goes back to what it was.
    if (view === this.#view) {
      showForm(view, this.#data);
      return;
    }
    const typing = view.name !== this.#view.name || view.maxPrice !== this.#view.maxPrice;
    this.#entry = typing && this.#entry !== 'push' ? 'replace' : 'push';
    this.#show(view);
  }

  #show(view: ComparisonView): void {
    this.#view = view;
    this.#with(fileFor(view), 'count', () => {
      if (view !== this.#view) return;
      if (this.#own || !hasWeights(view)) this.#showRows(view);
      else this.#loadOwn(view);
    });
  }

  /** Scoring by own weights is loaded only when somebody weighs. */
  async #loadOwn(view: ComparisonView): Promise<void> {
    try {
      const own = await import('./own-scores.ts');
      this.#own = { ...own, score: await own.loadOwnScoring() };
      this.#show(view);
    } catch {
      byId('count').textContent = this.#settings.words.script.loadFailed;
    }
  }

  #showRows(view: ComparisonView): void {
    const set = this.#data.sets[view.rows];
    const own = (hasWeights(view) && this.#own?.score(set, view)) || [];
    const { kept, dropped } = filterRows(this.#data, view);
    const rows = sortRows(
      kept,
      this.#data,
      view,
      own.map((score) => score?.proven),
    );
    const columns = visibleColumns(this.#data, view, rows);
    this.#shown = { view, rows, dropped, columns, fit: fitPlans(this.#data, view) };
    this.#table.show(this.#shown);
    this.#own?.showOwnScores(set, own);
    const { count, unitPlans, unitProviders } = this.#settings.words.script;
    byId('count').textContent = fill(count, {
      kept: rows.length,
      all: set.ids.length,
      unit: view.rows === 'plans' ? unitPlans : unitProviders,
    });
    requestAnimationFrame(() => whenIdle(() => view === this.#view && this.#finish()));
  }

  /** Writes the address and everything that only informs: it may come after the rows are painted. */
  #finish(): void {
    this.#table.measure();
    const { view, rows, columns, dropped } = this.#shown;
    const { script } = this.#settings.words;
    const change = (next: ComparisonView) => this.#change(next);
    if (this.#entry) {
      const address = writeView(view);
      history[`${this.#entry}State`](null, '', location.pathname + (address && `?${address}`));
      this.#entry = undefined;
    }
    linkOtherLanguage(location.search);
    showForm(view, this.#data);
    showOrder(view.sort, script);
    this.#table.showPicked();
    // Without the plans of the second file the counts would promise too much.
    if (!this.#missing.second) showCounts(countChoices(this.#data, view), this.#data, script.choice);
    makeChips(this.#settings, this.#data, view, change);
    const isEmpty = rows.length === 0 || columns.length === 0;
    byId('none').hidden = !isEmpty;
    if (isEmpty)
      this.#inform(loadNotices, ({ showNothing }) => showNothing(this.#settings, this.#data, this.#shown, change));
    const box = byId('dropped');
    box.hidden = dropped.length === 0;
    byId('dropped-count').textContent = fill(script.dropped, { count: dropped.length });
    this.#showDropped();
    const marked = showSideBar(this.#settings, this.#data.sets[view.rows], this.#shown);
    if (marked.length > 0) {
      this.#inform(
        () => import('./side-by-side.ts'),
        ({ showSideBySide }) => showSideBySide(this.#settings, this.#data, this.#shown, marked),
      );
    }
  }

  /** The list of what fell out is made only for who opens it. */
  #showDropped(): void {
    if (byId<HTMLDetailsElement>('dropped').open)
      this.#inform(
        () => import('./dropped.ts'),
        ({ showDropped }) => showDropped(this.#settings, this.#data, this.#shown),
      );
  }

  /** Loads what only some readers need, and shows it if the view is still the same. */
  #inform<T>(load: () => Promise<T>, show: (module: T) => void): void {
    const view = this.#view;
    load().then(
      (module) => {
        if (view === this.#view) show(module);
      },
      () => {
        byId('taken').textContent = this.#settings.words.script.loadFailed;
      },
    );
  }
}
