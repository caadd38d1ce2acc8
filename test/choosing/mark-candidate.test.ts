import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markCandidate } from '../../src/choosing/mark-candidate.ts';

const ORDER = ['a', 'b', 'c'];

// biome-ignore format: one case a line
const CASES = [
  { name: 'a first mark', picked: [], provider: 'b', isMarked: true, is: ['b'] },
  { name: 'marks stand in the order of the shortlist', picked: ['c'], provider: 'a', isMarked: true, is: ['a', 'c'] },
  { name: 'those outside the shortlist come last', picked: ['x', 'c'], provider: 'b', isMarked: true, is: ['b', 'c', 'x'] },
  { name: 'a mark set twice is one', picked: ['a'], provider: 'a', isMarked: true, is: ['a'] },
  { name: 'a mark taken away', picked: ['a', 'x'], provider: 'x', isMarked: false, is: ['a'] },
  { name: 'a sixth is too many', picked: ['a', 'b', 'x', 'y', 'z'], provider: 'c', isMarked: true, is: undefined },
  { name: 'of five one can be taken away', picked: ['a', 'b', 'x', 'y', 'z'], provider: 'y', isMarked: false, is: ['a', 'b', 'x', 'z'] },
];

for (const { name, picked, provider, isMarked, is } of CASES) {
  test(name, () => assert.deepEqual(markCandidate(picked, provider, isMarked, ORDER), is));
}
