import { splitExcerpt } from '../../search/excerpt.ts';
import { nearestWords } from '../../search/nearest-words.ts';
import { countFound, findPassage, markWords } from '../../search/passage.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { Hit, PageRanker } from '../../search/rank-pages.ts';
import type { QueryPart } from '../../search/read-words.ts';
import { byId } from '../dom.ts';
import { loadPassages, loadRanker, type PagefindResult, searchFullText } from './files.ts';
import { fillPassage, makeItem, type ShownResult } from './result-item.ts';

/** Results shown at once; more on request. */
const PAGE_SIZE = 10;
/** Words offered where nothing was found. */
const NEAREST = 5;

/** The list of results with its status line. `messages` and `kinds` come from the page, in its language. */
export class ResultList {
  readonly #list = byId<HTMLOListElement>('results');
  readonly #status = byId('search-status');
  readonly #more = byId<HTMLButtonElement>('more');
  readonly #nearest = byId('nearest');
  readonly #messages: DOMStringMap;
  readonly #kinds: ReadonlyMap<string, string>;
  /** An answer to an earlier query is thrown away. */
  #latest = 0;

  constructor(messages: DOMStringMap, kinds: ReadonlyMap<string, string>) {
    this.#messages = messages;
    this.#kinds = kinds;
  }

  /** Finds and shows what answers a query; tells in a sentence what went wrong. */
  async show(query: SearchQuery): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    this.#more.hidden = true;
    this.#nearest.hidden = true;
    if (!query.words) {
      this.#list.replaceChildren();
      this.#say('prompt');
      return;
    }
    try {
      const ranker = await loadRanker();
      if (turn !== this.#latest) return;
      const parts = ranker.read(query.words);
      const hits = ranker.rank(parts, query.kinds);
      if (hits.length > 0) this.#showHits({ query, turn, ranker, parts, hits }, 0);
      else this.#showNothing(query, turn, ranker);
    } catch {
      if (turn === this.#latest) this.#fail();
    }
  }

  #say(message: string, words = '', count = 0): void {
    this.#status.textContent = (this.#messages[message] ?? '')
      .replace('{query}', () => words)
      .replace('{count}', String(count));
  }

  #fail(): void {
    this.#list.replaceChildren();
    this.#say('broken');
  }

  /** Puts items after those shown; the first new one is focused where the reader asked for more. */
  #put(items: HTMLElement[], shown: number): void {
    if (shown === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  }

  #showHits(found: Found, shown: number): void {
    const { query, turn, hits } = found;
    const next = hits.slice(shown, shown + PAGE_SIZE);
    this.#put(
      next.map((hit) => this.#makeHit(found, hit)),
      shown,
    );
    this.#say('found', query.words, hits.length);
    const end = shown + next.length;
    const more = end < hits.length;
    this.#offerMore(more ? 'more' : 'fullText', () =>
      more ? this.#showHits(found, end) : void this.#showFullText(query, turn, end),
    );
  }

  #offerMore(message: string, act: () => void): void {
    this.#more.textContent = this.#messages[message] ?? '';
    this.#more.hidden = false;
    this.#more.onclick = act;
  }

  /** Where no page answers: words of this site that are like what was typed, and the full text on request. */
  #showNothing(query: SearchQuery, turn: number, ranker: PageRanker): void {
    this.#list.replaceChildren();
    this.#say('none', query.words);
    this.#offerNearest(query.words, ranker);
    this.#offerMore('fullText', () => void this.#showFullText(query, turn, 0));
  }

  #makeHit({ turn, ranker: { lexicon }, parts }: Found, { page }: Hit): HTMLElement {
    const item = makeItem({
      url: page.url,
      title: markWords(page.title, parts, lexicon),
      kind: this.#kinds.get(page.kind) ?? '',
      heading: '',
      passage: markWords(page.lead, parts, lexicon),
    });
    const text = item.querySelector('p');
    const inLead = countFound(page.lead, parts, lexicon);
    if (!text || !page.passages || inLead === parts.length) return item;
    text.classList.add('awaits');
    const locale = document.documentElement.lang === 'ja' ? 'ja' : 'en';
    void loadPassages(page.passages).then((sections) => {
      if (turn !== this.#latest) return;
      const passage = findPassage(sections, parts, lexicon, locale);
      if (passage && passage.found > inLead) fillPassage(text, passage.heading, passage.parts);
    });
    return item;
  }

  /** Goes on with the pages that hold the words anywhere and are not yet shown. */
  async #showFullText({ words, kinds }: SearchQuery, turn: number, shown: number): Promise<void> {
    this.#more.hidden = true;
    this.#say('searching');
    try {
      const results = await searchFullText(words, kinds);
      if (turn !== this.#latest) return;
      await this.#putFullText(results, words, turn, shown);
    } catch {
      if (turn === this.#latest) this.#say('broken');
    }
  }

  async #putFullText(results: readonly PagefindResult[], words: string, turn: number, shown: number): Promise<void> {
    const data = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
    if (turn !== this.#latest) return;
    const known = new Set([...this.#list.querySelectorAll('a')].map((link) => link.pathname));
    const fresh = data.filter(({ url }) => shown === 0 || !known.has(new URL(url, location.href).pathname));
    this.#put(
      fresh.map(({ url, excerpt, meta, filters }) =>
        makeItem({
          url,
          title: [{ text: meta.title ?? url, marked: false }],
          kind: this.#kinds.get(filters.kind?.[0] ?? '') ?? '',
          heading: '',
          passage: splitExcerpt(excerpt),
        } satisfies ShownResult),
      ),
      shown,
    );
    const count = this.#list.childElementCount;
    this.#say(count > 0 ? 'found' : 'none', words, count);
    const rest = results.slice(PAGE_SIZE);
    if (rest.length > 0) this.#offerMore('more', () => void this.#putFullText(rest, words, turn, count));
    else this.#more.hidden = true;
  }

  #offerNearest(words: string, { lexicon }: PageRanker): void {
    const near = nearestWords(words, lexicon.surfaces, NEAREST);
    this.#nearest.hidden = near.length === 0;
    this.#nearest.querySelector('ul')?.replaceChildren(
      ...near.map((word) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `?${new URLSearchParams({ q: word })}`;
        link.textContent = word;
        item.append(link);
        return item;
      }),
    );
  }
}

/** Everything a page of results is made from. */
interface Found {
  query: SearchQuery;
  turn: number;
  ranker: PageRanker;
  parts: QueryPart[];
  hits: Hit[];
}
