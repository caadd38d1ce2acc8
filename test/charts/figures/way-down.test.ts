import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWayDown } from '../../../src/charts/figures/way-down.ts';

const stop = (text: string) => ({ name: 'name', aside: '', text });

test('a stop of more lines takes more room', () => {
  const { shapes } = drawWayDown([stop('one'), stop('one\ntwo'), stop('one')]);
  const dots = shapes.filter(({ tagName }) => tagName === 'circle').map(({ properties }) => Number(properties.cy));
  assert.deepEqual(
    dots.slice(1).map((y, index) => y - (dots[index] ?? 0)),
    [58, 76],
  );
});

test('a gate lies across the line as a bar, in place of a dot', () => {
  const { shapes } = drawWayDown([{ ...stop('one'), kind: 'gate' }]);
  assert.deepEqual(
    shapes
      .filter(({ tagName }) => tagName === 'circle' || tagName === 'rect')
      .map(({ properties }) => properties.className),
    ['solid'],
  );
});
