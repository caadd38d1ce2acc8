import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPagePath, cutPages } from '../../src/site/check-pages.ts';

test('a list is cut into full pages and a rest, and no item is lost', () => {
  const pages = cutPages([1, 2, 3, 4, 5], 2);
  assert.deepEqual(
    pages.map(({ number, count, items, offset }) => [number, count, items, offset]),
    [
      [1, 3, [1, 2], 0],
      [2, 3, [3, 4], 2],
      [3, 3, [5], 4],
    ],
  );
});

test('an empty list makes one empty page', () => {
  assert.deepEqual(cutPages([]), [{ number: 1, count: 1, items: [], offset: 0 }]);
});

test('the first page has no number in its address', () => {
  assert.deepEqual([checkPagePath(1), checkPagePath(2)], ['/freshness/', '/freshness/2/']);
});
