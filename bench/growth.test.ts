import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthExponent } from './growth.ts';

const SIZES = [100, 1_000, 10_000];

for (const [name, figureOf, exponent] of [
  ['what does not grow', () => 7, 0],
  ['what grows with the size', (size: number) => 3 * size, 1],
  ['what grows with its square', (size: number) => size ** 2, 2],
] as const) {
  test(`${name} has the exponent ${exponent}`, () => {
    const found = growthExponent(SIZES.map((size) => ({ size, figure: figureOf(size) })));
    assert.ok(Math.abs(found - exponent) < 1e-9, `${found}`);
  });
}

test('a fixed cost makes the exponent smaller', () => {
  assert.ok(growthExponent(SIZES.map((size) => ({ size, figure: 1_000 + size }))) < 1);
});

test('one size has no growth', () => {
  assert.ok(Number.isNaN(growthExponent([{ size: 100, figure: 1 }])));
});
