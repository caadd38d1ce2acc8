import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDominators } from '../../src/ranking/find-dominators.ts';
import { drawMatrix } from './arbitraries.ts';

const CASES: { name: string; own: string; rival: string; weights?: number[]; dominates: boolean }[] = [
  { name: 'better on one, level on the other', own: '58', rival: '88', dominates: true },
  { name: 'level on both', own: '88', rival: '88', dominates: false },
  { name: 'better on one, worse on the other', own: '58', rival: '85', dominates: false },
  { name: 'an unknown of the own could be anything', own: '5?', rival: '88', dominates: false },
  { name: 'even an unknown cannot beat what is on by default', own: '5?', rival: '81', dominates: true },
  { name: 'an unknown of the rival proves nothing', own: '55', rival: '8?', dominates: false },
  { name: 'an unknown of the rival is level with what is not offered', own: '50', rival: '8?', dominates: true },
  { name: 'a report of the rival proves nothing', own: '55', rival: '8r', dominates: false },
  { name: 'a report alone does not put it ahead', own: '80', rival: '8r', dominates: false },
  { name: 'a feature without weight does not count', own: '51', rival: '80', weights: [1, 0], dominates: true },
];
for (const { name, own, rival, weights = [1, 1], dominates } of CASES) {
  test(name, () => {
    const matrix = drawMatrix({ own, rival }, weights);
    assert.deepEqual(findDominators(matrix, weights, 0, [0, 1]), dominates ? [1] : []);
  });
}
