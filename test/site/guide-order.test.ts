import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupGuides, neighbours } from '../../src/site/guide-order.ts';

const guides = ['a-new-one', 'sla', 'takeover-story', 'first-hour'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('guides stand in reading order, and a guide without a place is not lost', () => {
  assert.deepEqual(
    groupGuides(guides).map((part) => [part.group, ids(part.guides)]),
    [
      ['first', ['first-hour', 'takeover-story']],
      ['understand', ['a-new-one']],
      ['choose', ['sla']],
    ],
  );
});

const NEIGHBOURS = [
  { id: 'first-hour', previous: undefined, next: 'takeover-story' },
  { id: 'a-new-one', previous: 'takeover-story', next: 'sla' },
  { id: 'sla', previous: 'a-new-one', next: undefined },
  { id: 'not-there', previous: undefined, next: undefined },
];

for (const { id, ...wanted } of NEIGHBOURS) {
  test(`before and after ${id}`, () => {
    const { previous, next } = neighbours(guides, id);
    assert.deepEqual({ previous: previous?.id, next: next?.id }, wanted);
  });
}
