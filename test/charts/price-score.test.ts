import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartPriceScore } from '../../src/charts/price-score.ts';
import type { Plan } from '../../src/schema/provider.ts';
import { makeProvider } from '../builders.ts';

const plan = (monthlyYen?: number): Plan => ({
  id: `p${monthlyYen}`,
  name: { ja: 'プラン', en: 'plan' },
  ...(monthlyYen === undefined ? {} : { monthlyYen }),
});

function ranked(id: string, plans: Plan[], proven: number, reported = proven) {
  return {
    provider: makeProvider({ id, plans }),
    score: { proven, reported, possible: 100, coverage: 1, parts: [] },
  };
}

test('points stand at the lowest known price and the proven score, from an axis that begins at 0', () => {
  const { priced, yenTicks, scoreTicks } = chartPriceScore([
    ranked('alpha', [plan(5000), plan(1000), plan()], 20, 50),
    ranked('bravo', [plan(2500)], 10),
  ]);
  assert.equal(yenTicks.at(-1), 2500);
  assert.equal(scoreTicks.at(-1), 50);
  assert.deepEqual(
    priced.map(({ number, x, proven, reported }) => [number, x, proven, reported]),
    [
      [1, 0.4, 0.4, 1],
      [2, 1, 0.2, 0.2],
    ],
  );
});

test('an unknown price is never a place on the price axis', () => {
  const { priced, unpriced } = chartPriceScore([
    ranked('alpha', [], 20),
    ranked('bravo', [plan(0)], 10),
    ranked('carol', [plan()], 5),
  ]);
  assert.deepEqual(
    priced.map(({ provider, x }) => [provider.id, x]),
    [['bravo', 0]],
  );
  assert.deepEqual(
    unpriced.map(({ number, provider, x }) => [number, provider.id, x]),
    [
      [1, 'alpha', 0.25],
      [3, 'carol', 0.75],
    ],
  );
});

test('a ranking of nobody makes an empty picture', () => {
  assert.deepEqual(chartPriceScore([]), { priced: [], unpriced: [], yenTicks: [0, 1], scoreTicks: [0, 1] });
});
