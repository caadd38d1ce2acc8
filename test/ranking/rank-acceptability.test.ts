import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rankAcceptability } from '../../src/ranking/rank-acceptability.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { weightSampler } from '../../src/ranking/sample-weights.ts';
import { seededRandom } from '../../src/ranking/seeded-random.ts';
import { drawMatrix, matrix, RUNS } from './arbitraries.ts';

const DRAWS = { count: 10_000, seed: 1 };

/** Two features, the first at least as heavy: its weight is uniform from 1/2 to 1. */
const CASES: { name: string; rows: Record<string, string>; weights: number[]; first: number[] }[] = [
  { name: 'who leads everywhere is always first', rows: { alpha: '11', bravo: '55' }, weights: [2, 1], first: [1, 0] },
  {
    name: 'identical providers share every first place',
    rows: { alpha: '18', bravo: '18' },
    weights: [2, 1],
    first: [1, 1],
  },
  { name: 'a single provider is always first', rows: { alpha: '0?' }, weights: [2, 1], first: [1] },
  {
    name: 'the order of importance can settle the first place',
    rows: { alpha: '10', bravo: '01' },
    weights: [2, 1],
    first: [1, 0],
  },
  { name: 'without an order it is even', rows: { alpha: '10', bravo: '01' }, weights: [1, 1], first: [0.5, 0.5] },
  // 0.8 w > 0.5 w + 1 − w where w > 10/13: of ½…1 that is (1 − 10/13) ÷ ½ = 6/13.
  {
    name: 'a share that can be worked out by hand',
    rows: { alpha: '80', bravo: '51' },
    weights: [2, 1],
    first: [6 / 13, 7 / 13],
  },
  { name: 'reports decide where proof is level', rows: { alpha: '1r', bravo: '1?' }, weights: [2, 1], first: [1, 0] },
];
for (const { name, rows, weights, first } of CASES) {
  test(name, () => {
    const data = drawMatrix(rows, weights);
    const shares = rankAcceptability(data, weights, [...data.providers.keys()], DRAWS).map((item) => item.first);
    // The standard error of a share of 10,000 draws is at most 0.005.
    assert.deepEqual(
      shares.filter((share, row) => Math.abs(share - (first[row] ?? 0)) > 0.02),
      [],
    );
  });
}

test('up to three providers are all among the first three; the fourth is not', () => {
  const data = drawMatrix({ alpha: '11', bravo: '88', carol: '55', delta: '00' }, [2, 1]);
  const all = rankAcceptability(data, data.weights, [0, 1, 2, 3], DRAWS).map(({ topThree }) => topThree);
  assert.deepEqual(all, [1, 1, 1, 0]);
});

test('places are those of the ranking itself at each drawn weighting', () => {
  fc.assert(
    fc.property(matrix, fc.integer(), (data, seed) => {
      const rows = rankByWeights(data, data.weights).ranked.map(({ row }) => row);
      // Every row known and open, so that the ranking itself leaves nobody out at the drawn weights.
      const open = {
        ...data,
        closed: [],
        kinds: data.kinds.map(([a, b, c]) => [a, b, c, 1] as (typeof data.kinds)[0]),
      };
      const only = {
        ...open,
        providers: rows.map((row) => data.providers[row] ?? ''),
        cells: rows.map((row) => data.cells[row] ?? ''),
      };
      const sample = [...weightSampler(data.weights, seededRandom(seed))()];
      const { ranked } = rankByWeights(only, sample);
      const expected = rows.map((_row, index) => {
        const place = ranked.find(({ row }) => row === index)?.place ?? 0;
        return { first: place === 1 ? 1 : 0, topThree: place <= 3 ? 1 : 0 };
      });
      assert.deepEqual(rankAcceptability(data, data.weights, rows, { count: 1, seed }), expected);
    }),
    RUNS,
  );
});

test('the same seed gives the same shares', () => {
  const data = drawMatrix({ alpha: '80', bravo: '51' }, [2, 1]);
  const shares = () => rankAcceptability(data, data.weights, [0, 1], { count: 100, seed: 3 });
  assert.deepEqual(shares(), shares());
});
