import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterChanges, groupByDay, publishedChanges } from '../../src/changes/published-change.ts';

const text = { ja: '文', en: 'words' };
const CHANGES = publishedChanges({
  changes: [
    {
      id: 'new',
      date: '2026-12-01',
      entries: [{ id: 'a', kind: 'claim-added', provider: 'omega', features: ['waf'], text }],
    },
    {
      id: 'old',
      date: '2026-11-24',
      entries: [
        { id: 'b', kind: 'provider-added', provider: 'alpha', features: ['waf', 'ips'], text },
        { id: 'c', kind: 'provider-removed', provider: 'gone', text },
      ],
    },
  ],
});
/** Alpha is Omega's former id. */
const presentId = (id: string) => (id === 'alpha' ? 'omega' : id);

test('all changes stand newest first, each with an id of its own', () => {
  assert.deepEqual(
    CHANGES.map(({ id, date }) => `${date} ${id}`),
    ['2026-12-01 new-a', '2026-11-24 old-b', '2026-11-24 old-c'],
  );
});

test('changes of one day stand together', () => {
  assert.deepEqual(
    groupByDay(CHANGES).map(({ items }) => items.length),
    [1, 2],
  );
});

for (const [filter, left] of [
  [{}, ['new-a', 'old-b', 'old-c']],
  [{ provider: '', feature: '' }, ['new-a', 'old-b', 'old-c']],
  [{ provider: 'omega' }, ['new-a', 'old-b']],
  [{ provider: 'gone' }, ['old-c']],
  [{ feature: 'ips' }, ['old-b']],
  [{ provider: 'gone', feature: 'waf' }, []],
] as const) {
  test(`the filter ${JSON.stringify(filter)} leaves ${left.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      filterChanges(CHANGES, filter, presentId).map(({ id }) => id),
      left,
    );
  });
}
