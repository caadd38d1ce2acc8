import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PointsMatrix } from '../../src/ranking/points-matrix.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { areWeights } from '../../src/ranking/score-rows.ts';
import { smallestChange, type WeightChange } from '../../src/ranking/smallest-change.ts';
import { drawMatrix, matrix, RUNS } from './arbitraries.ts';

const CASES: { name: string; rows: Record<string, string>; weights: number[]; change: WeightChange | undefined }[] = [
  {
    name: 'raising what it is better at',
    rows: { own: '01', rival: '10' },
    weights: [5, 3],
    change: { column: 0, from: 5, to: 3 },
  },
  {
    name: 'one side of the scale is enough',
    rows: { own: '801', rival: '110' },
    weights: [10, 0, 1],
    change: { column: 2, from: 1, to: 2 },
  },
  {
    name: 'a provider that is beaten everywhere',
    rows: { own: '55', rival: '88' },
    weights: [5, 3],
    change: undefined,
  },
  {
    name: 'a gap that 100 does not close',
    rows: { own: '81', rival: '18' },
    weights: [100, 0.01],
    change: { column: 1, from: 0.01, to: 100 },
  },
  {
    name: 'a weight that brings the provider above the threshold',
    rows: { own: '???1', rival: '1100' },
    weights: [1, 1, 1, 0],
    change: { column: 3, from: 0, to: 2 },
  },
];
for (const { name, rows, weights, change } of CASES) {
  test(name, () => {
    assert.deepEqual(smallestChange(drawMatrix(rows, weights), weights, 0), change);
  });
}

/** Every single change to a whole number, tried with the ranking itself. */
function tryAll(data: PointsMatrix, row: number): number | undefined {
  const sizes = data.weights.flatMap((from, column) =>
    Array.from({ length: 101 }, (_none, to) => to).flatMap((to) => {
      const weights = data.weights.with(column, to);
      if (to === from || !areWeights(weights)) return [];
      const isFirst = rankByWeights(data, weights).ranked.some((placed) => placed.row === row && placed.place === 1);
      return isFirst ? [Math.abs(to - from)] : [];
    }),
  );
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

test('it is the smallest change that the ranking itself confirms', () => {
  fc.assert(
    fc.property(matrix, fc.nat(), (data, pick) => {
      const row = pick % data.providers.length;
      const change = smallestChange(data, data.weights, row);
      assert.equal(change && Math.abs(change.to - change.from), tryAll(data, row));
      if (!change) return;
      const { ranked } = rankByWeights(data, data.weights.with(change.column, change.to));
      assert.ok(ranked.some((placed) => placed.row === row && placed.place === 1));
    }),
    { ...RUNS, numRuns: 60 },
  );
});

test('a provider that takes no customers cannot become first', () => {
  const data = { ...drawMatrix({ own: '01', rival: '10' }, [5, 3]), closed: [0] };
  assert.equal(smallestChange(data, data.weights, 0), undefined);
});
