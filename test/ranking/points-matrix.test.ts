import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pointsOf } from '../../src/ranking/feature-points.ts';
import { readCell } from '../../src/ranking/points-matrix.ts';
import { drawMatrix, matrixOf, RUNS, sketch } from './arbitraries.ts';

test('every cell is read back as the points of its verdict', () => {
  fc.assert(
    fc.property(sketch, (data) => {
      const matrix = matrixOf(data);
      for (const [row, { verdicts }] of data.providers.entries()) {
        for (const [column, feature] of data.weights.entries()) {
          const verdict = verdicts[column];
          assert.ok(verdict);
          const { proven, reported, possible } = pointsOf(verdict, feature);
          assert.deepEqual(readCell(matrix, row, column), [
            proven * 100,
            reported * 100,
            possible * 100,
            verdict.known ? 1 : 0,
          ]);
        }
      }
    }),
    RUNS,
  );
});

test('what a cell can be stands once, and a cell is one character', () => {
  const { kinds, cells } = drawMatrix({ alpha: '1?1', bravo: '??8' }, [1, 1, 1]);
  assert.deepEqual(kinds, [
    [100, 100, 100, 1],
    [0, 0, 100, 0],
    [80, 80, 80, 1],
  ]);
  assert.deepEqual(cells, ['010', '112']);
});

test('a cell outside the matrix is unknown', () => {
  assert.deepEqual(readCell(drawMatrix({ alpha: '1' }, [1]), 0, 1), [0, 0, 100, 0]);
});
