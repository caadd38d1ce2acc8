import { filterChanges, type PublishedChange } from '../changes/published-change.ts';
import { readParameters } from '../comparison/read-parameters.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { type ChangeListWords, renderChanges } from '../markup/change-list.ts';
import { byId, linkOtherLanguage, readFile, readJson, toDom } from './dom.ts';

/** What the page of changes gives its script. */
export interface ChangeFilterSettings {
  words: ChangeListWords;
  /** The file of all changes. */
  file: string;
  /** How many changes a day has, and how many there are; `{count}` is filled in. */
  count: string;
  countOfAll: string;
  /** Said where a filter leaves nothing, where the address names what is not there, and where the file cannot be had. */
  none: string;
  ignored: string;
  broken: string;
}

const KEYS = ['provider', 'feature'] as const;

/** Narrows the list of changes to a provider and a feature, over all of its pages, and keeps the choice in the address. */
export function startChangeFilter(): void {
  const settings = readJson<ChangeFilterSettings>('settings');
  const form = byId<HTMLFormElement>('change-filter');
  const selects = KEYS.map((key) => form.elements.namedItem(key) as HTMLSelectElement);
  const list = byId('change-list');
  const pages = document.getElementById('pages');
  const status = byId('change-count');
  const asBuilt = [...list.childNodes];
  const builtStatus = status.textContent ?? '';
  let loading: Promise<{ changes: PublishedChange[] }> | undefined;
  let turn = 0;

  async function show(): Promise<void> {
    turn += 1;
    const own = turn;
    linkOtherLanguage(location.search);
    const [provider = '', feature = ''] = selects.map(({ value }) => value);
    const showList = (nodes: readonly Node[], count: string, isWhole: boolean) => {
      if (own !== turn) return;
      list.replaceChildren(...nodes);
      status.textContent = count;
      if (pages) pages.hidden = !isWhole;
    };
    if (!provider && !feature) return showList(asBuilt, builtStatus, true);
    try {
      loading ??= readFile(settings.file);
      const { changes } = await loading;
      const { words } = settings;
      const left = filterChanges(changes, { provider, feature }, (id) => words.providers[id]?.id ?? id);
      const formatCount = (count: number) => fill(settings.count, { count });
      const formatDay = (date: string) => formatDate(date, words.locale);
      const count = left.length > 0 ? fill(settings.countOfAll, { count: left.length }) : settings.none;
      showList(renderChanges(left, words, { formatDay, formatCount }).map(toDom), count, false);
    } catch {
      loading = undefined;
      showList(asBuilt, settings.broken, true);
    }
  }

  function readAddress(): void {
    const { take, ignored } = readParameters(location.search, KEYS);
    for (const select of selects) {
      const values = [...select.options].map(({ value }) => value);
      select.value = take(select.name, '', (value) => (values.includes(value) ? value : undefined));
    }
    const notice = byId('ignored');
    notice.hidden = ignored.length === 0;
    notice.textContent = fill(settings.ignored, { list: ignored.join(', ') });
    void show();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const chosen = selects.flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const query = new URLSearchParams(chosen).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    byId('ignored').hidden = true;
    void show();
  });
  addEventListener('popstate', readAddress);
  readAddress();
}
