import { normalizeWords, readQuery, type SearchQuery, writeQuery } from '../../search/query.ts';
import { byId, linkOtherLanguage } from '../dom.ts';
import { loadRanker } from './files.ts';
import { moveFocus } from './keys.ts';
import { ResultList } from './results.ts';

/** How long typing must pause before a search, in milliseconds. */
const PAUSE = 120;

/** Searches as the reader types, keeps the query in the address, and lets arrows move through the results. */
export function startSearch(): void {
  const form = byId<HTMLFormElement>('search');
  const input = byId<HTMLInputElement>('q');
  const kinds = byId('kinds');
  const boxes = [...kinds.querySelectorAll<HTMLInputElement>('input')];
  const labels = new Map(boxes.map((box) => [box.value, box.parentElement?.textContent?.trim() ?? box.value]));
  const results = new ResultList(form.dataset, labels);
  kinds.hidden = false;
  let timer: number | undefined;
  let composing = false;

  const current = (): SearchQuery => ({
    words: normalizeWords(input.value),
    kinds: boxes.filter((box) => box.checked).map((box) => box.value),
  });

  function update(mode: 'push' | 'replace'): void {
    window.clearTimeout(timer);
    const query = current();
    const text = writeQuery(query);
    const address = text ? `?${text}` : location.pathname;
    if (mode === 'push' && location.search !== address) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    linkOtherLanguage(text);
    void results.show(query);
  }

  function restore(): void {
    const query = readQuery(new URLSearchParams(location.search), [...labels.keys()]);
    input.value = query.words;
    for (const box of boxes) box.checked = query.kinds.includes(box.value);
    linkOtherLanguage(writeQuery(query));
    void results.show(query);
  }

  input.addEventListener('compositionstart', () => {
    composing = true;
    window.clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    update('replace');
  });
  input.addEventListener('input', (event) => {
    // A composition is not a word yet.
    if (composing || (event as InputEvent).isComposing) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => update('replace'), PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== input) update('push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) update('push');
  });
  document.addEventListener('keydown', (event) => moveFocus(event, input, byId('results')));
  window.addEventListener('popstate', restore);
  // The index is on its way before the first word is typed; a failure is told with the search that meets it.
  loadRanker().catch(() => undefined);
  restore();
  if (!input.value) input.focus();
}
