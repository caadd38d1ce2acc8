import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreOwn } from '../../src/comparison/own-scores.ts';
import { sortRows } from '../../src/comparison/sort-rows.ts';
import { DEFAULT_VIEW } from '../../src/comparison/view.ts';
import type { PointsMatrix } from '../../src/ranking/points-matrix.ts';
import { makeData } from './export-builder.ts';

/** Kind 0 is unknown, 1 is proven and on by default, 2 is reported and included. */
const MATRIX: PointsMatrix = {
  features: ['waf', 'auto-backup'],
  weights: [0, 0],
  providers: ['bravo', 'alpha'],
  closed: [],
  kinds: [
    [0, 0, 100, 0],
    [100, 100, 100, 1],
    [0, 80, 80, 1],
  ],
  cells: ['10', '21'],
};

const own = (ids: string[], weights: Record<string, number>) => scoreOwn({ ids }, MATRIX, weights);

test('scores stand in the order of the rows, whatever the order of the matrix', () => {
  const scores = own(['alpha', 'bravo'], { waf: 10 });
  assert.deepEqual(
    scores.map((score) => [score?.proven, score?.reported, score?.possible]),
    [
      [0, 80, 80],
      [100, 100, 100],
    ],
  );
});

test('a feature without a weight does not count', () => {
  assert.equal(own(['bravo'], { waf: 1 })[0]?.possible, 100);
  assert.equal(own(['bravo'], { waf: 1, 'auto-backup': 1 })[0]?.proven, 50);
});

test('a row that the matrix does not hold, such as a plan, has no score', () => {
  assert.deepEqual(own(['alpha/light'], { waf: 1 }), [undefined]);
});

test('rows without an own score come last in both directions', () => {
  const data = makeData();
  for (const descending of [true, false]) {
    const view = { ...DEFAULT_VIEW, sort: { by: 'own' as const, descending } };
    assert.equal(sortRows([0, 1], data, view, [undefined, 5]).at(-1), 0);
  }
});
