import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisTicks } from '../../src/charts/axis-ticks.ts';

for (const { highest, ticks } of [
  { highest: 4180, ticks: [0, 1000, 2000, 3000, 4000, 5000] },
  { highest: 50, ticks: [0, 10, 20, 30, 40, 50] },
  { highest: 99, ticks: [0, 20, 40, 60, 80, 100] },
  { highest: 12, ticks: [0, 2.5, 5, 7.5, 10, 12.5] },
  { highest: 0, ticks: [0, 1] },
  { highest: -3, ticks: [0, 1] },
]) {
  test(`an axis for ${highest} has the ticks ${ticks.join(', ')}`, () => {
    assert.deepEqual(axisTicks(highest), ticks);
  });
}

test('every axis begins at 0, reaches the highest value and stays readable', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (highest) => {
      const ticks = axisTicks(highest);
      assert.equal(ticks[0], 0);
      assert.ok((ticks.at(-1) ?? 0) >= highest);
      assert.ok(ticks.length >= 3 && ticks.length <= 6);
    }),
  );
});

for (const highest of [Number.NaN, Number.POSITIVE_INFINITY]) {
  test(`${highest} has no axis`, () => {
    assert.throws(() => axisTicks(highest), RangeError);
  });
}
