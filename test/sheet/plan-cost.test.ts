import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costValue, describeCost } from '../../src/sheet/cell-texts.ts';
import type { PlanFacts } from '../../src/sheet/facts.ts';
import { costOf } from '../../src/sheet/plan-cost.ts';
import { makeCell, makeProviderFacts, TEXTS } from './sheet-builder.ts';

const SMALL: PlanFacts = { id: 'small', name: '小', monthlyYen: 500, termMonths: 12 };
const LARGE: PlanFacts = { id: 'large', name: '大', monthlyYen: 1_200, initialYen: 3_300 };
const UNPRICED: PlanFacts = { id: 'unpriced', name: '不明' };

const CASES = [
  {
    name: 'the cheapest plan that has every must',
    plans: [LARGE, SMALL],
    holders: 'all' as const,
    plan: SMALL,
    yearly: 6_000,
  },
  {
    name: 'a cheaper plan without a must does not count',
    plans: [SMALL, LARGE],
    holders: ['large'],
    plan: LARGE,
    yearly: 14_400,
  },
  {
    name: 'a plan without a known price gives no cost',
    plans: [UNPRICED],
    holders: 'all' as const,
    plan: undefined,
    yearly: undefined,
  },
  { name: 'no plan at all gives no cost', plans: [], holders: 'all' as const, plan: undefined, yearly: undefined },
];

for (const { name, plans, holders, plan, yearly } of CASES) {
  test(name, () => {
    const cost = costOf(makeProviderFacts({ plans, cells: { waf: makeCell({ plans: holders }) } }), ['waf']);
    assert.deepEqual([cost.plan, cost.yearlyYen], [plan, yearly]);
  });
}

test('a must that is missing or unknown keeps no plan out', () => {
  const cells = { waf: makeCell({ offer: 'not-offered', plans: ['large'] }) };
  assert.equal(costOf(makeProviderFacts({ plans: [SMALL, LARGE], cells }), ['waf', 'spf']).plan, SMALL);
});

test('paid options among the musts are named, since their price is not in the sum', () => {
  const cells = { waf: makeCell({ offer: 'paid-option' }), spf: makeCell() };
  assert.deepEqual(costOf(makeProviderFacts({ cells }), ['waf', 'spf']).extras, ['waf']);
});

test('a price is told with its term, a missing one as not verified', () => {
  const cost = costOf(makeProviderFacts({ plans: [SMALL] }), []);
  assert.deepEqual(
    [describeCost(cost, 'monthly', TEXTS), describeCost(cost, 'yearly', TEXTS), describeCost(cost, 'initial', TEXTS)],
    ['500円（12か月契約）', '6,000円', '未確認'],
  );
  assert.equal(costValue(cost, 'yearly', TEXTS), 6_000);
});
