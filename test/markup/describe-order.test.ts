import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparisonSort } from '../../src/comparison/view.ts';
import { localizer, pickAll } from '../../src/i18n/locale.ts';
import { COMPARE } from '../../src/i18n/messages/compare.ts';
import { describeOrder } from '../../src/markup/describe-order.ts';

const WORDS = pickAll(COMPARE.script, localizer('ja'));

interface Case {
  by: ComparisonSort['by'];
  down: string;
  up: string;
}

const CASES: Case[] = [
  { by: 'known', down: '大きい順', up: '小さい順' },
  { by: 'name', down: '降順', up: '昇順' },
  { by: 'feature:waf', down: '強い順', up: '弱い順' },
  // Also where the lower figure is the better one: the order is of numbers, not of merit.
  { by: 'figure:auto-backup', down: '大きい順', up: '小さい順' },
];

for (const { by, down, up } of CASES) {
  test(`the order ${by} says its direction`, () => {
    const describe = (descending: boolean) => describeOrder({ by, descending }, '$&', WORDS);
    assert.deepEqual([describe(true), describe(false)], [`並び順: $&（${down}）`, `並び順: $&（${up}）`]);
  });
}
