import type { ComparisonData } from '../../comparison/comparison-data.ts';
import { countChoices } from '../../comparison/count-choices.ts';
import { type Drop, filterRows } from '../../comparison/filter-rows.ts';
import { type FirstFile, type SecondFile, unpackFirst, unpackSecond } from '../../comparison/packed-data.ts';
import { sortRows } from '../../comparison/sort-rows.ts';
import { type ComparisonView, DEFAULT_VIEW } from '../../comparison/view.ts';
import { readView, writeView } from '../../comparison/view-address.ts';
import { visibleColumns } from '../../comparison/visible-columns.ts';
import { fill } from '../../i18n/fill.ts';
import type { ComparisonWords } from '../../markup/comparison-words.ts';
import { byId, readFile, readJson } from '../dom.ts';
import { makeChips, showNothing } from './chips.ts';
import { openClaimsOnClick } from './claims.ts';
import { showDropped } from './dropped.ts';
import { readChange, showCounts, showForm } from './form.ts';
import type { OwnScoring } from './own-scores.ts';
import { showSideBySide } from './side-by-side.ts';
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
}

/** Brings the comparison to life. The page is complete without this; it adds filters, order, columns and files. */
export function startComparison(): void {
  if (document.getElementById('settings')) new Comparison().start();
}

/** Most readers take nothing away. */
const loadTakeAway = () => import('./take-away.ts');

type FileName = 'first' | 'second';

/** The file that a view needs: the second holds operators, scores and plans, and what names can be searched by. */
function fileFor({ rows, operator, name, sort }: ComparisonView): FileName {
  return rows === 'plans' || operator || name || sort.by.startsWith('score:') ? 'second' : 'first';
}

const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 50));

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
    const bar = byId('take-away');
    bar.addEventListener('click', ({ target }) => this.#takeAway((target as HTMLElement).dataset.take));
    // A browser lets a script write to the clipboard only soon after the click, so what does it is fetched before.
    for (const event of ['pointerover', 'focusin']) bar.addEventListener(event, loadTakeAway, { once: true });
    openClaimsOnClick(this.#settings);
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
      showIgnored(this.#settings, ignored);
      this.#show(view);
    });
  }

  #sortBy(by: ComparisonView['sort']['by']): void {
    const { sort } = this.#view;
    const descending = sort.by === by ? !sort.descending : by !== 'name' && by !== 'price';
    this.#change({ ...this.#view, sort: { by, descending } });
  }

  #change(view: ComparisonView): void {
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
    this.#shown = { view, rows, dropped, columns: visibleColumns(this.#data, view, rows) };
    this.#table.show(this.#shown);
    this.#own?.showOwnScores(set, own);
    const { count, unitPlans, unitProviders } = this.#settings.words.script;
    byId('count').textContent = fill(count, {
      kept: rows.length,
      all: set.ids.length,
      unit: view.rows === 'plans' ? unitPlans : unitProviders,
    });
    requestAnimationFrame(() => whenIdle(() => view === this.#view && this.#finish(), { timeout: 200 }));
  }

  /** Writes the address and everything that only informs: it may come after the rows are painted. */
  #finish(): void {
    const view = this.#view;
    const change = (next: ComparisonView) => this.#change(next);
    if (this.#entry) {
      const address = writeView(view);
      history[`${this.#entry}State`](null, '', location.pathname + (address && `?${address}`));
      this.#entry = undefined;
    }
    showForm(view, this.#data);
    this.#table.showPicked();
    showCounts(countChoices(this.#data, view), this.#data, this.#settings.words.script.choice);
    makeChips(this.#settings, this.#data, view, change);
    showNothing(this.#settings, this.#data, this.#shown, change);
    showDropped(this.#settings, this.#data, this.#shown);
    showSideBySide(this.#settings, this.#data, this.#shown);
  }
}

/** Names the parts of the address that could not be read, in a line that can be dismissed. */
function showIgnored({ words }: Settings, ignored: readonly string[]): void {
  const notice = byId('ignored');
  notice.hidden = ignored.length === 0;
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.textContent = words.script.dismiss;
  dismiss.onclick = () => {
    notice.hidden = true;
  };
  notice.replaceChildren(fill(words.script.ignored, { list: ignored.join(', ') }), ' ', dismiss);
}
