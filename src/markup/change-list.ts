import { groupByDay, type PublishedChange } from '../changes/published-change.ts';
import type { ChangeKind } from '../schema/vocabulary.ts';
import { h, type MarkupElement } from './node.ts';

/** What a list of changes is written with, in one language. */
export interface ChangeListWords {
  /** Before every path: '' or '/en'. */
  base: string;
  locale: 'ja' | 'en';
  kinds: Record<ChangeKind, string>;
  /** Providers by their present and former ids; one that is gone is not there. */
  providers: Record<string, { id: string; name: string }>;
}

/**
 * One section a day, each change with its provider and kind. `formatDay` writes a day (YYYY-MM-DD) out, `formatCount`
 * a number of changes.
 */
export function renderChanges(
  changes: readonly PublishedChange[],
  words: ChangeListWords,
  { formatDay, formatCount }: { formatDay: (date: string) => string; formatCount: (count: number) => string },
): MarkupElement[] {
  return groupByDay(changes).map(({ date, items }) =>
    h(
      'section',
      { class: 'section' },
      h(
        'header',
        {},
        h('h2', {}, h('time', { datetime: date }, formatDay(date))),
        h('p', {}, formatCount(items.length)),
      ),
      h('ol', { class: 'entries' }, ...items.map((change) => renderChange(change, words))),
    ),
  );
}

function renderChange({ id, kind, provider, text }: PublishedChange, words: ChangeListWords): MarkupElement {
  const { base, locale, kinds, providers } = words;
  const known = providers[provider];
  return h(
    'li',
    { id },
    h(
      'div',
      {},
      known ? h('a', { href: `${base}/providers/${known.id}/#history` }, known.name) : provider,
      h('br'),
      h('span', { class: 'source' }, kinds[kind]),
    ),
    h('p', {}, text[locale]),
  );
}
