import { type ExcerptPart, splitExcerpt } from '../search/excerpt.ts';
import { normalizeWords, readQuery, type SearchQuery, writeQuery } from '../search/query.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(words: string, options: { filters?: { kind: { any: string[] } } }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

/** Results shown at once; more on request. */
const PAGE_SIZE = 10;
/** How long typing must pause before a search, in milliseconds. */
const PAUSE = 120;
/** Where the build puts the index. */
const PAGEFIND = '/pagefind/pagefind.js';

/** Searches as the reader types, keeps the query in the address, and lets arrows move through the results. */
export function startSearch(): void {
  const form = byId<HTMLFormElement>('search');
  const input = byId<HTMLInputElement>('q');
  const list = byId<HTMLOListElement>('results');
  const status = byId('search-status');
  const more = byId<HTMLButtonElement>('more');
  const kinds = byId('kinds');
  const boxes = [...kinds.querySelectorAll<HTMLInputElement>('input')];
  const labels = new Map(boxes.map((box) => [box.value, box.parentElement?.textContent?.trim() ?? box.value]));
  kinds.hidden = false;

  let loading: Promise<Pagefind> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const say = (message: string, words = '', count = 0) => {
    status.textContent = (form.dataset[message] ?? '')
      .replace('{query}', () => words)
      .replace('{count}', String(count));
  };
  const current = (): SearchQuery => ({
    words: normalizeWords(input.value),
    kinds: boxes.filter((box) => box.checked).map((box) => box.value),
  });

  async function search(query: SearchQuery): Promise<void> {
    latest += 1;
    const turn = latest;
    more.hidden = true;
    if (!query.words) {
      list.replaceChildren();
      say('prompt');
      return;
    }
    say('searching');
    try {
      loading ??= loadPagefind();
      const pagefind = await loading;
      const options = query.kinds.length > 0 ? { filters: { kind: { any: query.kinds } } } : {};
      const { results } = await pagefind.search(query.words, options);
      if (turn !== latest) return;
      await show(results, query, turn);
    } catch {
      loading = undefined;
      if (turn !== latest) return;
      list.replaceChildren();
      say('broken');
    }
  }

  async function show(results: PagefindResult[], query: SearchQuery, turn: number): Promise<void> {
    let shown = 0;
    const next = async () => {
      const data = await Promise.all(results.slice(shown, shown + PAGE_SIZE).map((result) => result.data()));
      if (turn !== latest) return;
      const items = data.map((item) => makeItem(item, labels));
      if (shown === 0) list.replaceChildren(...items);
      else list.append(...items);
      if (shown > 0) items[0]?.querySelector('a')?.focus();
      shown += items.length;
      more.hidden = shown >= results.length;
    };
    await next();
    if (turn !== latest) return;
    more.onclick = () => void next();
    say(results.length > 0 ? 'found' : 'none', query.words, results.length);
  }

  function update(mode: 'push' | 'replace'): void {
    window.clearTimeout(timer);
    const query = current();
    const text = writeQuery(query);
    const address = text ? `?${text}` : location.pathname;
    if (mode === 'push' && location.search !== address) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search(query);
  }

  function restore(): void {
    const query = readQuery(new URLSearchParams(location.search), [...labels.keys()]);
    input.value = query.words;
    for (const box of boxes) box.checked = query.kinds.includes(box.value);
    void search(query);
  }

  input.addEventListener('input', (event) => {
    // A composition is not a word yet.
    if ((event as InputEvent).isComposing) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => update('replace'), PAUSE);
  });
  input.addEventListener('compositionend', () => update('replace'));
  form.addEventListener('change', (event) => {
    if (event.target !== input) update('push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update('push');
  });
  document.addEventListener('keydown', (event) => moveFocus(event, input, list));
  window.addEventListener('popstate', restore);
  restore();
  if (!input.value) input.focus();
}

async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function makeItem(
  { url, excerpt, meta, filters }: Awaited<ReturnType<PagefindResult['data']>>,
  labels: Map<string, string>,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('small');
  kind.textContent = labels.get(filters.kind?.[0] ?? '') ?? '';
  const text = document.createElement('p');
  text.append(...splitExcerpt(excerpt).map(makePart));
  item.append(link, kind, text);
  return item;
}

function makePart({ text, marked }: ExcerptPart): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Arrows move between the field and the results; Esc returns to the field. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing) return;
  const links = [...list.querySelectorAll('a')];
  const stops: HTMLElement[] = [input, ...links];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (place < 0) return;
  if (event.key === 'Escape' && place > 0) {
    event.preventDefault();
    input.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const target = step === 0 ? undefined : stops[place + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}
