import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMonths } from '../../src/i18n/format-months.ts';

const CASES: [months: number, ja: string, en: string][] = [
  [0, '1か月未満', 'less than a month'],
  [1, '1か月', '1 month'],
  [11, '11か月', '11 months'],
  [12, '1年', '1 year'],
  [25, '2年1か月', '2 years 1 month'],
  [140, '11年8か月', '11 years 8 months'],
];
for (const [months, ja, en] of CASES) {
  test(`${months} months in words`, () => {
    assert.deepEqual([formatMonths(months, 'ja'), formatMonths(months, 'en')], [ja, en]);
  });
}
