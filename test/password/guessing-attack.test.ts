import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guessingAttacks, standingOf, timeToGuess, YEAR } from '../../src/password/guessing-attack.ts';

const attack = (id: string) => guessingAttacks(100).find((one) => one.id === id) ?? assert.fail(id);

for (const [id, guesses, seconds] of [
  ['online-free', 1000, 100],
  ['online-delay', 1000, 30_000],
  ['online-block', 100, 10],
  ['online-block', 101, 10.1 + 1800],
  ['online-block', 1000, 100 + 9 * 1800],
  ['offline-slow', 1e4, 1],
  ['offline-fast', 1e10, 1],
] as const) {
  test(`${guesses} guesses take ${seconds} seconds ${id}`, () => {
    assert.ok(Math.abs(timeToGuess(guesses, attack(id)) - seconds) < 1e-6);
  });
}

test('without a figure no block is assumed', () => {
  assert.ok(guessingAttacks().every(({ block }) => block === undefined));
});

test('more guesses never take less time', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e30, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), (n, f) => {
      for (const one of guessingAttacks(100)) assert.ok(timeToGuess(n * f, one) >= timeToGuess(n, one));
    }),
  );
});

for (const [guesses, isKnown, standing] of [
  [1e30, true, 'known'],
  [YEAR * 10 - 1, false, 'weak'],
  [YEAR * 10, false, 'online'],
  [YEAR * 1e10 * 0.999, false, 'online'],
  [YEAR * 1e10, false, 'all'],
] as const) {
  test(`${guesses} guesses${isKnown ? ' for a known password' : ''} stand as ${standing}`, () => {
    assert.equal(standingOf({ guesses, isKnown }), standing);
  });
}
