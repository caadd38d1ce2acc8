import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Anchor, type LabelSpace, placeLabels } from '../../src/charts/place-labels.ts';

const SPACE: LabelSpace = { width: 160, height: 240, label: { width: 20, height: 16 }, dot: 9 };

const anchors = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    y: fc.integer({ min: 0, max: 240 }),
  }),
  { maxLength: 40 },
);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxes(list: readonly Anchor[], width: number): { labels: Box[]; dots: Box[] } {
  const labels = placeLabels(list, SPACE).map(({ dx, dy }, index) => {
    const { x, y } = list[index] as Anchor;
    return { x: x * width + dx, y: y + dy, ...SPACE.label };
  });
  return { labels, dots: list.map(({ x, y }) => ({ x: x * width, y, width: SPACE.dot, height: SPACE.dot })) };
}

// A thousandth of a pixel is the rounding of sums, not an overlap.
const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.001 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.001;

test('no label covers another label or dot, at the narrowest width or any wider one', () => {
  fc.assert(
    fc.property(anchors, fc.integer({ min: SPACE.width, max: 2000 }), (list, width) => {
      const { labels, dots } = boxes(list, width);
      for (const [index, label] of labels.entries()) {
        assert.ok(labels.every((other, place) => place === index || !overlap(label, other)));
        assert.ok(dots.every((dot, place) => place === index || !overlap(label, dot)));
      }
    }),
  );
});

test('a lone dot has its label below; at the bottom edge at its side', () => {
  const [middle] = placeLabels([{ x: 0.5, y: 120 }], SPACE);
  const [bottom] = placeLabels([{ x: 0.5, y: 232 }], SPACE);
  const [corner] = placeLabels([{ x: 1, y: 232 }], SPACE);
  assert.deepEqual(
    [middle, bottom, corner],
    [
      { dx: 0, dy: 12.5 },
      { dx: 14.5, dy: 0 },
      { dx: -14.5, dy: 0 },
    ],
  );
});

test('where few dots stand, labels stay inside the picture', () => {
  const corners = [0, 1].flatMap((x) => [8, 232].map((y) => ({ x, y })));
  const { labels } = boxes(corners, SPACE.width);
  assert.ok(labels.every(({ x, y }) => x >= 10 && x <= 150 && y >= 8 && y <= 232));
});
