import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSteadierRival } from '../../src/ranking/steadier-rival.ts';

const CASES: { name: string; places: [place: number, first: number][]; found: [number, number] | undefined }[] = [
  {
    name: 'a second that is first in most draws',
    places: [
      [1, 0.01],
      [2, 0.99],
    ],
    found: [0, 1],
  },
  {
    name: 'one further down',
    places: [
      [1, 0.05],
      [2, 0.15],
      [3, 0.8],
    ],
    found: [0, 2],
  },
  {
    name: 'none where the first place is the most robust',
    places: [
      [1, 0.6],
      [2, 0.4],
    ],
    found: undefined,
  },
  {
    name: 'none where one of two tied firsts is',
    places: [
      [1, 0.06],
      [1, 0.81],
      [3, 0.13],
    ],
    found: undefined,
  },
  {
    name: 'the better of two tied firsts is compared with',
    places: [
      [1, 0.1],
      [1, 0.2],
      [3, 0.7],
    ],
    found: [1, 2],
  },
  {
    name: 'none where the draws cannot tell',
    places: [
      [1, 0.491],
      [2, 0.509],
    ],
    found: undefined,
  },
  { name: 'none in an empty ranking', places: [], found: undefined },
];

for (const { name, places, found } of CASES) {
  test(`the steadier rival: ${name}`, () => {
    const result = findSteadierRival(
      places.map(([place]) => ({ place })),
      places.map(([, first]) => ({ first, topThree: 1 })),
    );
    assert.deepEqual(result && [result.first, result.rival], found);
  });
}
