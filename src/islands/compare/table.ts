import type { ComparisonData, RowSet } from '../../comparison/comparison-data.ts';
import { type ComparisonView, MAX_PICKED } from '../../comparison/view.ts';
import { fill } from '../../i18n/fill.ts';
import { renderHead } from '../../markup/comparison-head.ts';
import { renderRow } from '../../markup/comparison-row.ts';
import { byId, toDom, whenIdle } from '../dom.ts';
import type { Settings, Shown } from './start.ts';

/** Rows put into the document at once; more on request. A served page shows all its rows at once. */
const CHUNK = 24;
/** Hidden rows that stay in the document; without a limit rows made on demand would pile up. */
const KEPT_HIDDEN = 300;
/** Up to this many columns have room for words on paper. */
const FEW = 8;
/** Rows moved before the paint beyond those in sight, as the rows that come may be lower than those that go. */
const SPARE = 2;
/** Rows made before the paint where all the present ones are in sight, so that there may be room for more. */
const SCREENFUL = 12;
/** How near the end of the frame, in pixels, more rows are put in. */
const NEAR_END = 800;

type SortBy = ComparisonView['sort']['by'];

/** The table's rows: those the page was served with are kept, others are made by the same renderer when needed. */
export class ComparisonTable {
  readonly #settings: Settings;
  #data: ComparisonData;
  readonly #table = document.querySelector('.compare') as HTMLElement;
  readonly #head = document.querySelector('.compare thead') as HTMLElement;
  readonly #body = document.querySelector('.compare tbody') as HTMLElement;
  readonly #frame = this.#body.closest('.frame') as HTMLElement;
  /** Made or served rows of the present set and columns, by row index. */
  #rows = new Map<number, HTMLTableRowElement>();
  #set: RowSet;
  #columns: string;
  #onSort: (by: SortBy) => void = () => {};
  #onPick: (picked: string[]) => void = () => {};
  #picked: readonly string[] = [];
  /** How many of the first rows have to be right at the next paint. */
  #reach = SCREENFUL;
  /** What the rows that follow after a paint belong to. */
  #shown?: Shown;

  constructor(settings: Settings, data: ComparisonData) {
    this.#settings = settings;
    this.#data = data;
    this.#set = data.sets.providers;
    this.#columns = data.features.map((_feature, column) => column).join();
    const rowOf = new Map(this.#set.ids.map((id, row) => [id, row]));
    for (const row of this.#body.querySelectorAll('tr')) this.#rows.set(rowOf.get(row.dataset.row ?? '') ?? -1, row);
    const frame = this.#frame;
    frame.addEventListener('scroll', () => {
      const more = byId<HTMLButtonElement>('more-rows');
      if (!more.hidden && frame.scrollTop + frame.clientHeight > frame.scrollHeight - NEAR_END) more.click();
    });
    this.#head.addEventListener('click', (event) => {
      const cell = (event.target as HTMLElement).closest('button.sort')?.closest<HTMLElement>('th');
      if (cell?.dataset.sort) this.#onSort(cell.dataset.sort as SortBy);
    });
    this.#body.addEventListener('change', (event) => this.#pick(event.target as HTMLInputElement));
  }

  /** Takes fuller data of the same rows. */
  setData(data: ComparisonData): void {
    if (this.#set === this.#data.sets.providers) this.#set = data.sets.providers;
    this.#data = data;
  }

  onSort(handler: (by: SortBy) => void): void {
    this.#onSort = handler;
  }

  onPick(handler: (picked: string[]) => void): void {
    this.#onPick = handler;
  }

  show(shown: Shown): void {
    const { view, rows, columns } = shown;
    const set = this.#data.sets[view.rows];
    if (set !== this.#set || columns.join() !== this.#columns) {
      this.#set = set;
      this.#columns = columns.join();
      this.#rows.clear();
      this.#table.classList.toggle('few', columns.length <= FEW);
      this.#head.replaceChildren(
        ...renderHead(this.#data.features, columns, this.#settings.words.head, view.rows).map(toDom),
      );
    }
    this.#picked = view.picked;
    this.#showRows(shown, this.#settings.files.first ? CHUNK : rows.length);
    this.#showSort(view);
  }

  /**
   * Shows the first rows of the result. What can be seen is right at the next paint; rows further down that have to
   * be made or moved for it follow right after it.
   */
  #showRows(shown: Shown, count: number): void {
    const { rows, columns, fit } = shown;
    const make = (row: number) => {
      const element = this.#row(row, columns);
      nameFittingPlan(element, fit?.nameFitting(row) ?? '', this.#settings);
      return element;
    };
    const wanted = rows.slice(0, count);
    const ready = wanted.filter((row, place) => place < this.#reach || this.#rows.has(row)).map(make);
    this.#shown = shown;
    this.#place(ready, this.#reach);
    if (wanted.length > this.#reach)
      requestAnimationFrame(() => whenIdle(() => this.#shown === shown && this.#place(wanted.map(make), count)));
    const more = byId<HTMLButtonElement>('more-rows');
    more.hidden = count >= rows.length;
    more.textContent = fill(this.#settings.words.script.more, { count: Math.min(CHUNK, rows.length - count) });
    more.onclick = () => this.#showRows(shown, count + CHUNK);
  }

  /**
   * Hides the rows that are not wanted and puts the first of the wanted in sight, in their order. Rows that are in the
   * document already are hidden or shown where they stand, which costs a fraction of putting them in again; only
   * another order moves them.
   */
  #place(elements: readonly HTMLTableRowElement[], first: number): void {
    const wanted = new Set<Element>(elements);
    const made = new Set<Element>(this.#rows.values());
    let hidden = 0;
    for (const row of [...this.#body.children] as HTMLElement[]) {
      if (wanted.has(row)) continue;
      if (!made.has(row) || ++hidden > KEPT_HIDDEN) row.remove();
      else if (!row.hidden) row.hidden = true;
    }
    let next = this.#body.firstElementChild;
    for (const row of elements.slice(0, first)) {
      while (next && !wanted.has(next)) next = next.nextElementSibling;
      if (row === next) next = row.nextElementSibling;
      else this.#body.insertBefore(row, next);
      if (row.hidden) row.hidden = false;
    }
  }

  #row(row: number, columns: readonly number[]): HTMLTableRowElement {
    const known = this.#rows.get(row);
    if (known) return known;
    const options = { words: this.#settings.words.row, features: this.#data.features, columns };
    const made = toDom(renderRow(this.#set, row, options)) as HTMLTableRowElement;
    const box = made.querySelector<HTMLInputElement>('.pick input');
    if (box) box.checked = this.#picked.includes(box.value);
    this.#rows.set(row, made);
    return made;
  }

  /**
   * Finds how many rows begin above the end of what the window shows. To be called when nothing waits for it: at a
   * click it would cost a layout.
   */
  measure(): void {
    const end = Math.min(innerHeight, this.#frame.getBoundingClientRect().bottom);
    const rows = [...this.#body.children].filter((row) => !(row as HTMLElement).hidden);
    const below = rows.findIndex((row) => row.getBoundingClientRect().top > end);
    this.#reach = below < 0 ? SCREENFUL : below + SPARE;
  }

  #showSort({ sort }: ComparisonView): void {
    for (const cell of this.#head.querySelectorAll<HTMLElement>('[data-sort]')) {
      if (cell.dataset.sort === sort.by) cell.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      else cell.removeAttribute('aria-sort');
    }
  }

  /** Marks the rows that are picked for the side-by-side view. */
  showPicked(): void {
    for (const box of this.#body.querySelectorAll<HTMLInputElement>('.pick input')) {
      box.checked = this.#picked.includes(box.value);
    }
  }

  #pick(box: HTMLInputElement): void {
    if (!box.closest('.pick')) return;
    const others = this.#picked.filter((id) => id !== box.value);
    if (!box.checked) this.#onPick(others);
    else if (others.length < MAX_PICKED) this.#onPick([...others, box.value]);
    else {
      box.checked = false;
      byId('side-note').textContent = fill(this.#settings.words.script.pickFull, { max: MAX_PICKED });
    }
  }
}

/** Says below a provider's name which of its plans meets the conditions; '' where there is no need to. */
function nameFittingPlan(row: HTMLTableRowElement, plan: string, { words }: Settings): void {
  const link = row.cells[0]?.firstElementChild as HTMLElement;
  if (plan) link.dataset.fits = fill(words.script.fits, { plan });
  else delete link.dataset.fits;
}
