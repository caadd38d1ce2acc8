import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestRun } from '../../src/ranking/longest-run.ts';
import { RUNS } from './arbitraries.ts';

const CASES: { numbers: number[]; length: number }[] = [
  { numbers: [], length: 0 },
  { numbers: [0, 1, 2, 3], length: 4 },
  { numbers: [3, 0, 1, 2], length: 3 },
  { numbers: [1, 2, 3, 0], length: 3 },
  { numbers: [3, 2, 1, 0], length: 1 },
  { numbers: [2, -1, 3, -1, 0, 1, 4], length: 3 },
];
for (const { numbers, length } of CASES) {
  test(`of ${numbers.join() || 'nothing'} ${length} can stay`, () => {
    assert.equal(longestRun(numbers).size, length);
  });
}

/** The length of a longest rising run, by trying every subset. */
function tryAll(numbers: readonly number[], least = -1): number {
  const [first, ...rest] = numbers;
  if (first === undefined) return 0;
  const without = tryAll(rest, least);
  return first > least ? Math.max(without, 1 + tryAll(rest, first)) : without;
}

test('the run rises, and none is longer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 10 }), (numbers) => {
      const run = [...longestRun(numbers)].sort((a, b) => a - b).map((index) => numbers[index] ?? -1);
      assert.deepEqual(
        run,
        [...run].sort((a, b) => a - b),
      );
      assert.equal(run.length, tryAll(numbers));
    }),
    RUNS,
  );
});
