import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareScores } from '../../src/ranking/place-rows.ts';
import type { PointsMatrix } from '../../src/ranking/points-matrix.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { areWeights, type RowScore } from '../../src/ranking/score-rows.ts';
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
  {
    name: 'not the smaller change that only takes the others below the threshold',
    rows: { own: '8085', rival: '1?10' },
    weights: [3, 17, 3, 0],
    change: { column: 3, from: 0, to: 3 },
  },
  {
    name: 'a provider that could be first only because the others lose their places',
    rows: { own: '808', rival: '1?1' },
    weights: [5, 5, 5],
    change: undefined,
  },
];
for (const { name, rows, weights, change } of CASES) {
  test(name, () => {
    assert.deepEqual(smallestChange(drawMatrix(rows, weights), weights, 0), change);
  });
}

/** Every single change to a whole number, tried with the ranking itself; first also among those placed before it. */
function tryAll(data: PointsMatrix, row: number): number | undefined {
  const before = rankByWeights(data, data.weights).ranked.map((placed) => placed.row);
  const sizes = data.weights.flatMap((from, column) =>
    Array.from({ length: 101 }, (_none, to) => to).flatMap((to) => {
      const weights = data.weights.with(column, to);
      if (to === from || !areWeights(weights)) return [];
      const { scores, ranked } = rankByWeights(data, weights);
      const isFirst =
        ranked.some((placed) => placed.row === row && placed.place === 1) &&
        before.every((other) => compareScores(scores[other] as RowScore, scores[row] as RowScore) <= 0);
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
