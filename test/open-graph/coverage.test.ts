import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverPolygons, type Point } from '../../src/open-graph/coverage.ts';

const square = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const area = (polygons: Point[][]) => coverPolygons(polygons).coverage.reduce((sum, part) => sum + part, 0);

test('a pixel that an edge crosses is covered by its part', () => {
  const { left, top, width, coverage } = coverPolygons([square(0.25, 0, 2.5, 1)]);
  assert.deepEqual([left, top, [...coverage.slice(0, width)]], [0, 0, [0.75, 1, 0.5, 0, 0]]);
});

test('a polygon that runs the other way round is a hole', () => {
  assert.equal(area([square(0, 0, 4, 4), square(1, 1, 3, 3).toReversed()]), 12);
});

test('the covered area of a triangle is that of geometry', () => {
  const place = fc.double({ min: -20, max: 20, noNaN: true });
  const point = fc.tuple(place, place);
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      const exact = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      assert.ok(Math.abs(area([[a, b, c]]) - exact) < 0.01, `${area([[a, b, c]])} for ${exact}`);
    }),
  );
});

test('nothing covers nothing', () => {
  assert.equal(area([]), 0);
});

test('an edge as flat as numbers can be covers nothing', () => {
  assert.equal(
    area([
      [
        [0, 0],
        [10, Number.MIN_VALUE],
        [5, 0],
      ],
    ]),
    0,
  );
});
