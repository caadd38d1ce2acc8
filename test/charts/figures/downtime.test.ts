import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedDowntime, drawDowntime } from '../../../src/charts/figures/downtime.ts';

for (const { uptime, days, minutes } of [
  { uptime: 100, days: 30, minutes: 0 },
  { uptime: 99.99, days: 30, minutes: 4.32 },
  { uptime: 99.9, days: 30, minutes: 43.2 },
  { uptime: 99.5, days: 365, minutes: 2628 },
  { uptime: 99, days: 365, minutes: 5256 },
  { uptime: 0, days: 1, minutes: 1440 },
]) {
  test(`${uptime}% allows ${minutes} minutes in ${days} days`, () => {
    assert.equal(allowedDowntime(uptime, days), minutes);
  });
}

for (const uptime of [-1, 100.1, Number.NaN]) {
  test(`${uptime}% is no uptime`, () => {
    assert.throws(() => allowedDowntime(uptime, 30), RangeError);
  });
}

test('the bars keep the proportion of their minutes', () => {
  const bar = (minutes: number) => ({ uptime: '', minutes, told: '' });
  const { width, shapes } = drawDowntime([bar(25), bar(100)]);
  const lengths = shapes.filter(({ tagName }) => tagName === 'rect').map(({ properties }) => properties.width);
  assert.deepEqual(lengths, [width / 4, width]);
});
