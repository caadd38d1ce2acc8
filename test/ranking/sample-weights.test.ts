import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { weightSampler } from '../../src/ranking/sample-weights.ts';
import { seededRandom } from '../../src/ranking/seeded-random.ts';
import { RUNS, weightList } from './arbitraries.ts';

test('a sample keeps the order of importance, adds up to 1 and leaves 0 at 0', () => {
  const weights = fc.integer({ min: 1, max: 12 }).chain(weightList);
  fc.assert(
    fc.property(weights, fc.integer(), (given, seed) => {
      const sample = weightSampler(given, seededRandom(seed))();
      assert.ok(Math.abs(sample.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9);
      for (const [a, weight] of given.entries()) {
        if (weight === 0) assert.equal(sample[a], 0);
        for (const [b, other] of given.entries()) if (weight > other) assert.ok((sample[a] ?? 0) >= (sample[b] ?? 1));
      }
    }),
    RUNS,
  );
});

/**
 * Means that are known in closed form: with a full order the rank order centroid weights (the k-th of n is the sum of
 * 1/i from k to n, divided by n), among equals the mean of their centroids.
 */
const MEANS: { weights: number[]; expected: number[] }[] = [
  { weights: [3, 2, 1], expected: [11 / 18, 5 / 18, 2 / 18] },
  { weights: [1, 2, 3], expected: [2 / 18, 5 / 18, 11 / 18] },
  { weights: [5, 5, 5], expected: [1 / 3, 1 / 3, 1 / 3] },
  { weights: [9, 9, 1], expected: [8 / 18, 8 / 18, 2 / 18] },
  { weights: [2, 0, 1], expected: [0.75, 0, 0.25] },
];
for (const { weights, expected } of MEANS) {
  test(`the mean of samples around ${weights} is that of the uniform distribution`, () => {
    const next = weightSampler(weights, seededRandom(1));
    const sums = weights.map(() => 0);
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      for (const [column, weight] of next().entries()) sums[column] = (sums[column] ?? 0) + weight;
    }
    // The standard error of each mean is below 0.3 / √20,000 ≈ 0.002.
    for (const [column, sum] of sums.entries()) assert.ok(Math.abs(sum / draws - (expected[column] ?? 0)) < 0.01);
  });
}

test('the same seed gives the same numbers, another seed others', () => {
  const three = (seed: number) => {
    const random = seededRandom(seed);
    return [random(), random(), random()];
  };
  assert.deepEqual(three(7), three(7));
  assert.notDeepEqual(three(7), three(8));
});

test('random numbers lie from 0 to below 1 and spread evenly', () => {
  const random = seededRandom(20_261_124);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 10_000; draw++) {
    const number = random();
    assert.ok(number >= 0 && number < 1);
    const tenth = Math.floor(number * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  // 1,000 a tenth with a standard deviation of 30.
  assert.deepEqual(
    counts.filter((count) => Math.abs(count - 1000) > 150),
    [],
  );
});
