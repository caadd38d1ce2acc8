import type { ColumnFeature } from '../comparison/comparison-data.ts';
import type { ComparisonView } from '../comparison/view.ts';
import type { Group } from '../schema/vocabulary.ts';
import { h, type MarkupElement } from './node.ts';

/** Every word the head needs, in one language. */
export interface HeadWords {
  provider: string;
  /** In place of the provider where the rows are plans. */
  plan: string;
  core: string;
  groups: Record<Group, string>;
  /** The name of a sort button; with {name}. */
  sortBy: string;
  base: string;
}

/** The two rows of the head: groups, then features with a sort button each. */
export function renderHead(
  features: readonly ColumnFeature[],
  columns: readonly number[],
  words: HeadWords,
  rows: ComparisonView['rows'] = 'providers',
): MarkupElement[] {
  const name = rows === 'plans' ? words.plan : words.provider;
  const shown = columns.flatMap((column) => features[column] ?? []);
  return [
    h(
      'tr',
      {},
      h('th', { class: 'corner', rowspan: '2', scope: 'col', 'data-sort': 'name' }, name, sortButton(name, words)),
      ...groupRuns(shown).map(({ label, count }) =>
        h('th', { class: 'group', colspan: String(count), scope: 'colgroup' }, h('span', {}, label(words))),
      ),
    ),
    h(
      'tr',
      {},
      ...shown.map((feature) =>
        h(
          'th',
          { scope: 'col', 'data-sort': `feature:${feature.id}` },
          h('a', { href: `${words.base}/features/${feature.id}/`, title: feature.name }, feature.shortName),
          sortButton(feature.shortName, words),
        ),
      ),
    ),
  ];
}

function sortButton(name: string, words: HeadWords): MarkupElement {
  const label = words.sortBy.replace('{name}', () => name);
  return h(
    'button',
    { type: 'button', class: 'sort needs-script', 'aria-label': label },
    h('span', { 'aria-hidden': 'true' }, '↕'),
  );
}

interface GroupRun {
  key: string;
  count: number;
  label: (words: HeadWords) => string;
}

function groupRuns(shown: readonly ColumnFeature[]): GroupRun[] {
  const runs: GroupRun[] = [];
  for (const { core, group } of shown) {
    const key = core ? 'core' : group;
    const last = runs.at(-1);
    if (last?.key === key) last.count += 1;
    else runs.push({ key, count: 1, label: (words) => (core ? words.core : words.groups[group]) });
  }
  return runs;
}
