import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingFeatures } from '../../src/ranking/deciding-features.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { drawMatrix } from './arbitraries.ts';

function decide(rows: Record<string, string>, weights: number[], index: number) {
  const matrix = drawMatrix(rows, weights);
  return decidingFeatures(matrix, weights, rankByWeights(matrix, weights), index);
}

test('the largest parts of the gap come first, on whichever side', () => {
  const deciding = decide({ alpha: '1018', bravo: '0885' }, [4, 3, 2, 1], 0);
  assert.deepEqual(
    deciding?.features.map(({ column, adds }) => [column, Math.round(adds * 10) / 10]),
    [
      [0, 40],
      [1, -24],
      [2, 4],
    ],
  );
});

test('with three features or fewer that differ the parts add up to the gap', () => {
  const deciding = decide({ alpha: '1011', bravo: '0811' }, [4, 3, 2, 1], 0);
  assert.equal(deciding?.gap, 16);
  assert.equal(
    deciding.features.reduce((sum, { adds }) => sum + adds, 0),
    16,
  );
});

test('the last place is compared with the one above it', () => {
  const deciding = decide({ alpha: '11', bravo: '10' }, [1, 1], 1);
  assert.deepEqual([deciding?.neighbour, deciding?.gap], [0, -50]);
});

test('a provider on the same place is no neighbour', () => {
  assert.equal(decide({ alpha: '11', bravo: '11', carol: '01' }, [1, 1], 0)?.neighbour, 2);
});

test('where proof is level the reports decide', () => {
  const deciding = decide({ alpha: '1r', bravo: '10' }, [1, 1], 0);
  assert.deepEqual([deciding?.byReports, deciding?.features], [true, [{ column: 1, adds: 50 }]]);
});

for (const [name, rows] of Object.entries({
  'a single provider': { alpha: '11' },
  'all on one place': { alpha: '11', bravo: '11' },
})) {
  test(`nothing decides with ${name}`, () => {
    assert.equal(decide(rows, [1, 1], 0), undefined);
  });
}
