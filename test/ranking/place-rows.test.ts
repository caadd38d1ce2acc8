import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takePlaces } from '../../src/ranking/place-rows.ts';

const CASES: { name: string; places: number[]; count: number; taken: number }[] = [
  { name: 'the first alone', places: [1, 2, 3], count: 1, taken: 1 },
  { name: 'all that share the first place', places: [1, 1, 1, 4], count: 1, taken: 3 },
  { name: 'all that share the last place taken', places: [1, 2, 3, 3, 5], count: 3, taken: 4 },
  { name: 'as many as there are', places: [1, 2], count: 5, taken: 2 },
  { name: 'nobody from nobody', places: [], count: 5, taken: 0 },
];

for (const { name, places, count, taken } of CASES) {
  test(`the first ${count}: ${name}`, () => {
    const ranked = places.map((place) => ({ place }));
    assert.equal(takePlaces(ranked, count).length, taken);
  });
}
