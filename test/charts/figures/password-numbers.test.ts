import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countPasswords,
  drawPasswordNumbers,
  raised,
  triesAYear,
} from '../../../src/charts/figures/password-numbers.ts';

for (const { letters, length, count } of [
  { letters: 26, length: 8, count: 208_827_064_576 },
  { letters: 10, length: 4, count: 10_000 },
  { letters: 1000, length: 1, count: 1000 },
]) {
  test(`${length} of ${letters} letters give ${count} passwords`, () => {
    assert.equal(countPasswords(letters, length), count);
  });
}

for (const { seconds, tries } of [
  { seconds: 3600, tries: 8760 },
  { seconds: 30, tries: 1_051_200 },
  { seconds: 0.1, tries: 315_360_000 },
]) {
  test(`a try every ${seconds} seconds is ${tries} tries a year`, () => {
    assert.equal(triesAYear(seconds), tries);
  });
}

test('an exponent is written in raised digits', () => {
  assert.equal(raised(2019), '²⁰¹⁹');
});

test('ten times as many lies one mark higher, and words never lie on each other', () => {
  const mark = (value: number) => ({ value, name: 'name', told: String(value) });
  const { shapes } = drawPasswordNumbers({
    tries: { title: '', marks: [] },
    passwords: { title: '', marks: [1e12, 1e11, 1e6, 1e5].map(mark) },
    within: '',
  });
  const places = shapes.filter(({ text }) => text?.startsWith('1000')).map(({ properties }) => Number(properties.y));
  const gaps = places.slice(1).map((y, index) => y - (places[index] ?? 0));
  // 10¹¹ and 10⁵ give way; 10⁶ keeps its place six marks of 19 units below 10¹².
  assert.deepEqual(gaps, [44, 6 * 19 - 44, 44]);
});
