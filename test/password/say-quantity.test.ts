import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUANTITY_WORDS } from '../../src/i18n/messages/password.ts';
import { sayCount, sayDuration } from '../../src/password/say-quantity.ts';

const { ja, en } = QUANTITY_WORDS;

for (const [value, japanese, english] of [
  [1, '1', '1'],
  [17, '17', '17'],
  [999, '1,000', '1,000'],
  [12_345, '1.2万', '12,000'],
  [99_999_999, '1億', '100 million'],
  [3.24e9, '32億', '3.2 billion'],
  [7.4e19, '7,400京', '74 quintillion'],
  [1.7e21, '10の21乗', '10 to the power of 21'],
  [9.99e28, '10の29乗', '10 to the power of 29'],
] as const) {
  test(`the number ${value} in words`, () => {
    assert.deepEqual([sayCount(value, ja), sayCount(value, en)], [japanese, english]);
  });
}

for (const [seconds, japanese, english] of [
  [0.2, '1秒未満', 'under a second'],
  [1, '1秒', '1 second'],
  [90, '1.5分', '1.5 minutes'],
  [3600, '1時間', '1 hour'],
  [86_400 * 12, '12日', '12 days'],
  [31_556_952, '1年', '1 year'],
  [31_556_952 * 3.2e7, '3,200万年', '32 million years'],
  [31_556_952 * 1e12, '1兆年以上', 'over a trillion years'],
] as const) {
  test(`${seconds} seconds in words`, () => {
    assert.deepEqual([sayDuration(seconds, ja), sayDuration(seconds, en)], [japanese, english]);
  });
}
