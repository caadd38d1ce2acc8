import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingFeatures } from '../../src/ranking/deciding-features.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { drawMatrix } from './arbitraries.ts';

function decide(rows: Record<string, string>, weights: number[], index: number) {
  const matrix = drawMatrix(rows, weights);
  return decidingFeatures(matrix, weights, rankByWeights(matrix, weights), index);
}

const PARTS: { name: string; rows: Record<string, string>; weights: number[]; parts: [number, number][][] }[] = [
  {
    name: 'two on the side of the gap, then the largest on the other',
    rows: { alpha: '1018', bravo: '0885' },
    weights: [4, 3, 2, 1],
    parts: [
      [
        [0, 40],
        [2, 4],
      ],
      [[1, -24]],
    ],
  },
  {
    name: 'what wins comes first, even where the largest part is on the other side',
    rows: { alpha: '0111', bravo: '1000' },
    weights: [4, 3, 2, 1],
    parts: [
      [
        [1, 30],
        [2, 20],
      ],
      [[0, -40]],
    ],
  },
  {
    name: 'three on the side of the gap where the largest three are all there',
    rows: { alpha: '1110', bravo: '0001' },
    weights: [4, 3, 2, 1],
    parts: [
      [
        [0, 40],
        [1, 30],
        [2, 20],
      ],
      [],
    ],
  },
];
for (const { name, rows, weights, parts } of PARTS) {
  test(`what decides: ${name}`, () => {
    const { makers = [], counter } = decide(rows, weights, 0) ?? {};
    const rounded = [makers, counter ? [counter] : []].map((list) =>
      list.map(({ column, adds }) => [column, Math.round(adds * 10) / 10]),
    );
    assert.deepEqual(rounded, parts);
  });
}

test('with three features or fewer that differ the parts add up to the gap', () => {
  const deciding = decide({ alpha: '1011', bravo: '0811' }, [4, 3, 2, 1], 0);
  assert.equal(deciding?.gap, 16);
  assert.equal(
    [...deciding.makers, deciding.counter].reduce((sum, part) => sum + (part?.adds ?? 0), 0),
    16,
  );
});

test('the last place is compared with the one above it', () => {
  const deciding = decide({ alpha: '11', bravo: '10' }, [1, 1], 1);
  assert.deepEqual([deciding?.neighbour, deciding?.gap, deciding?.makers], [0, -50, [{ column: 1, adds: -50 }]]);
});

test('a provider on the same place is no neighbour', () => {
  assert.equal(decide({ alpha: '11', bravo: '11', carol: '01' }, [1, 1], 0)?.neighbour, 2);
});

test('where proof is level the reports decide', () => {
  const deciding = decide({ alpha: '1r', bravo: '10' }, [1, 1], 0);
  assert.deepEqual([deciding?.byReports, deciding?.makers], [true, [{ column: 1, adds: 50 }]]);
});

for (const [name, rows] of Object.entries({
  'a single provider': { alpha: '11' },
  'all on one place': { alpha: '11', bravo: '11' },
})) {
  test(`nothing decides with ${name}`, () => {
    assert.equal(decide(rows, [1, 1], 0), undefined);
  });
}
