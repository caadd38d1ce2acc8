import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averageShares, checkImportance, percentOf } from '../../src/freshness/check-importance.ts';

const reason = { ja: '理由', en: 'reason' };
const ranking = (weights: Record<string, number>) => ({
  weights: Object.entries(weights).map(([feature, weight]) => ({ feature, weight, reason })),
});

test('a share is averaged over the rankings, whatever the size of their numbers', () => {
  const shares = averageShares([ranking({ waf: 30, ips: 10 }), ranking({ waf: 1, sla: 1 })]);
  assert.deepEqual(Object.fromEntries(shares), { waf: 0.625, ips: 0.125, sla: 0.25 });
});

test('a ranking without weight has no say, and no ranking gives no shares', () => {
  assert.deepEqual([averageShares([ranking({ waf: 0 })]).size, averageShares([]).size], [0, 0]);
});

test('importance grows with the share and with the months overdue, and is 0 while fresh', () => {
  assert.deepEqual([checkImportance(25, 4), checkImportance(50, 4), checkImportance(50, 0)], [100, 200, 0]);
});

test('a share is rounded before it is multiplied, so that 8.8% × 119 months is 1047.2', () => {
  assert.equal(checkImportance(percentOf(0.08756), 119), 1047.2);
});
