import { fill } from '../../i18n/fill.ts';
import type { RankingSettings } from '../../i18n/own-weights-words.ts';
import { placeTexts, type RankingView, unrankedTexts } from '../../i18n/ranking-texts.ts';
import { rankByWeights } from '../../ranking/rank-by-weights.ts';
import { byId } from '../dom.ts';
import { arrange } from './arrange.ts';
import { adoptBreakdown, showBreakdown } from './breakdown.ts';
import { Entry, textIn, write } from './entry.ts';

/** Who a row is, as the page says it. */
interface Identity {
  name: string;
  href: string;
  facts: string;
}

/** The table of those with a place and the list of those without: moves, makes and fills their parts. */
export class Ledger {
  readonly #settings: RankingSettings;
  readonly #table = document.querySelector('.sheet-table') as HTMLTableElement;
  readonly #list = document.querySelector('.unranked') as HTMLElement;
  readonly #rows: Map<string, number>;
  readonly #identities: Identity[] = [];
  readonly #entries: Entry[] = [];
  readonly #items: HTMLElement[] = [];
  /** The place by the editor's weights, by row; 0 without one. */
  readonly #editorsPlaces: number[];

  constructor(settings: RankingSettings) {
    const { matrix } = settings;
    this.#settings = settings;
    this.#rows = new Map(matrix.providers.map((id, row) => [id, row]));
    this.#editorsPlaces = matrix.providers.map(() => 0);
    for (const { row, place } of rankByWeights(matrix, matrix.weights).ranked) this.#editorsPlaces[row] = place;
    for (const part of document.querySelectorAll<HTMLElement>('.sheet [data-id]')) {
      const row = this.rowOf(part);
      this.#identities[row] = identityOf(part);
      if (part.localName === 'li') this.#items[row] = part;
      else this.#entries[row] = new Entry(part);
    }
  }

  /** The names of the rows. */
  get names(): string[] {
    return this.#identities.map(({ name }) => name);
  }

  /** The row that an element of the table or the list belongs to. */
  rowOf(element: Element): number {
    return this.#rows.get(element.closest<HTMLElement>('[data-id]')?.dataset.id ?? '') ?? -1;
  }

  /** Shows a ranking; with own weights each entry tells its place by the editor's. */
  show(view: RankingView, isOwn: boolean): void {
    const { ranked, unranked } = view.result;
    // How places hold when weights vary was computed at build, around the editor's weights only.
    this.#table.classList.toggle('own', isOwn);
    const entries = ranked.map(({ row }, index) => {
      const entry = this.#entryOf(row);
      entry.show(placeTexts(view, index), isOwn ? this.#movedText(row) : '');
      return entry.element;
    });
    arrange(this.#table, entries, this.#table.tHead);
    arrange(
      this.#list,
      unranked.map(({ row }, index) => this.#fillItem(row, unrankedTexts(view, index))),
    );
    byId('unranked-section').hidden = unranked.length === 0;
  }

  /** Writes breakdowns anew: those that are open, or before printing, which shows the closed ones too, all. */
  showBreakdowns(view: RankingView, which: 'details[open]' | 'details' = 'details[open]'): void {
    for (const details of this.#table.querySelectorAll<HTMLDetailsElement>(which)) {
      showBreakdown(details, view, this.rowOf(details), this.#settings.words.script.tryIt);
    }
  }

  #movedText(row: number): string {
    const { editorsPlace, editorsNone } = this.#settings.words.script;
    const place = this.#editorsPlaces[row];
    return place ? fill(editorsPlace, { place }) : editorsNone;
  }

  #entryOf(row: number): Entry {
    const known = this.#entries[row];
    if (known) return known;
    const element = copyTemplate('entry', 'tbody');
    const who = this.#introduce(element, row);
    const details = this.#table.querySelector('details')?.cloneNode(true) as HTMLDetailsElement | undefined;
    if (details) {
      adoptBreakdown(details, this.#settings.matrix, row, who, this.#settings.words.cell);
      element.querySelector('.why td')?.append(details);
    }
    const entry = new Entry(element);
    this.#entries[row] = entry;
    return entry;
  }

  #fillItem(row: number, { why, missing }: { why: string; missing: string }): HTMLElement {
    const known = this.#items[row];
    const item = known ?? copyTemplate('unranked-entry', 'li');
    if (!known) this.#introduce(item, row);
    this.#items[row] = item;
    const [first, second] = item.querySelectorAll('p');
    write(textIn(first as Element), why);
    write(textIn(second as Element), missing);
    return item;
  }

  #introduce(element: HTMLElement, row: number): Identity {
    const who = this.#identities[row] as Identity;
    element.dataset.id = this.#settings.matrix.providers[row] ?? '';
    const link = element.querySelector('.who a') as HTMLAnchorElement;
    link.href = who.href;
    link.textContent = who.name;
    (element.querySelector('.who span') as Element).textContent = who.facts;
    return who;
  }
}

function identityOf(part: Element): Identity {
  const link = part.querySelector('.who a') as Element;
  return {
    name: link.textContent ?? '',
    href: link.getAttribute('href') ?? '',
    facts: part.querySelector('.who span')?.textContent ?? '',
  };
}

function copyTemplate(id: string, selector: string): HTMLElement {
  const template = byId<HTMLTemplateElement>(id);
  return template.content.querySelector(selector)?.cloneNode(true) as HTMLElement;
}
