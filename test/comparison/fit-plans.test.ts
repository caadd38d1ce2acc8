import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitPlans } from '../../src/comparison/fit-plans.ts';
import { planRows } from '../../src/comparison/plan-rows.ts';
import type { ComparisonView } from '../../src/comparison/view.ts';
import { makeComparisonData, makeView } from './comparison-builder.ts';

const DATA = makeComparisonData([{ id: 'alpha' }, { id: 'bravo' }, { id: 'carol' }], {
  plans: [
    { id: 'bravo/light', plan: 'Light', price: 500 },
    { id: 'alpha/light', plan: 'Light', price: 500 },
    { id: 'alpha/middle', plan: 'Middle', price: 900, cells: { waf: 'included' } },
    { id: 'alpha/premium', plan: 'Premium', price: 900, cells: { waf: 'included' } },
    { id: 'carol' },
  ],
});

test('plans are found by their provider, wherever they stand', () => {
  assert.deepEqual(planRows(DATA.sets), [[1, 2, 3], [0], []]);
});

interface Case {
  name: string;
  view: Partial<ComparisonView>;
  names: string[];
}

const CASES: Case[] = [
  { name: 'the first plan that has it all is named', view: { wants: { waf: 'must' } }, names: ['Middle', '', ''] },
  { name: 'no plan is named where all have it', view: { maxPrice: 900 }, names: ['', '', ''] },
  { name: 'the ceiling alone names a plan', view: { maxPrice: 500 }, names: ['Light', '', ''] },
];

for (const { name, view, names } of CASES) {
  test(name, () => {
    const fit = fitPlans(DATA, makeView(view));
    assert.deepEqual(
      [0, 1, 2].map((row) => fit?.nameFitting(row)),
      names,
    );
  });
}

for (const view of [{ segments: ['business'] }, { rows: 'plans', maxPrice: 1 }] satisfies Partial<ComparisonView>[]) {
  test(`nothing is asked of a provider's plans by ${JSON.stringify(view)}`, () => {
    assert.equal(fitPlans(DATA, makeView(view)), undefined);
  });
}
