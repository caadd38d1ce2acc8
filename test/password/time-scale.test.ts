import assert from 'node:assert/strict';
import { test } from 'node:test';
import { YEAR } from '../../src/password/guessing-attack.ts';
import { placeOnScale } from '../../src/password/time-scale.ts';

for (const [seconds, place] of [
  [0, 0],
  [1, 0],
  [YEAR * 1e12, 1],
  [YEAR * 1e30, 1],
  [Math.sqrt(YEAR * 1e12), 0.5],
] as const) {
  test(`${seconds} seconds stand at ${place} of the scale`, () => {
    assert.ok(Math.abs(placeOnScale(seconds) - place) < 1e-9);
  });
}
