import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Provider } from '../../src/catalog/catalog.ts';
import { rankProviders } from '../../src/ranking/rank-providers.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeProvider, makeVerdict } from '../builders.ts';

const reason = { ja: '理由', en: 'reason' };
const FEATURES = ['waf', 'ips', 'ids', 'sla'];

function rank(verdicts: Record<string, Verdict[]>, providers: Partial<Record<string, Partial<Provider>>> = {}) {
  const list = Object.keys(verdicts).map((id) => makeProvider({ id, ...providers[id] }));
  return rankProviders({
    ranking: {
      segments: ['business'],
      weights: FEATURES.map((feature) => ({ feature, weight: 1, reason })),
    },
    providers: list,
    switchable: () => true,
    verdictOf: (provider, feature) => verdicts[provider]?.[FEATURES.indexOf(feature)] ?? UNKNOWN,
  });
}

const ON = makeVerdict();
const REPORTED = makeVerdict({ tier: 'reported' });
const NO = makeVerdict({ support: 'not-offered' });

const places = (result: ReturnType<typeof rank>) => result.ranked.map(({ provider, place }) => [place, provider.id]);

test('order is by proven, then reported, then name', () => {
  const result = rank({ delta: [ON, NO], alpha: [ON, ON], carol: [ON, REPORTED], bravo: [ON, NO] });
  assert.deepEqual(places(result), [
    [1, 'alpha'],
    [2, 'carol'],
    [3, 'bravo'],
    [3, 'delta'],
  ]);
});

test('the range of places runs from possible among proven to proven among possible', () => {
  const result = rank({ alpha: [ON, ON, NO, NO], bravo: [ON, NO, UNKNOWN, UNKNOWN] });
  assert.deepEqual(
    result.ranked.map(({ provider, bestPlace, worstPlace }) => [provider.id, bestPlace, worstPlace]),
    [
      ['alpha', 1, 2],
      ['bravo', 1, 2],
    ],
  );
});

test('without unknowns the range is the place', () => {
  const result = rank({ alpha: [ON, ON, ON, NO], bravo: [ON, NO, NO, NO] });
  assert.deepEqual(
    result.ranked.map(({ bestPlace, worstPlace }) => [bestPlace, worstPlace]),
    [
      [1, 1],
      [2, 2],
    ],
  );
});

test('a provider below the coverage threshold has no place', () => {
  const result = rank({ alpha: [ON, ON], bravo: [UNKNOWN] });
  assert.deepEqual(places(result), [[1, 'alpha']]);
  assert.deepEqual(
    result.unranked.map(({ provider, reason: why }) => [provider.id, why]),
    [['bravo', 'coverage']],
  );
});

test('a provider just at the coverage threshold has a place', () => {
  assert.deepEqual(places(rank({ alpha: [ON] })), [[1, 'alpha']]);
});

for (const status of ['ended', 'closed-to-new'] as const) {
  test(`a provider that is ${status} has no place`, () => {
    const result = rank({ alpha: [ON, ON] }, { alpha: { status } });
    assert.deepEqual(
      result.unranked.map(({ reason: why }) => why),
      ['not-on-offer'],
    );
  });
}

test('a provider of another segment takes no part', () => {
  const result = rank({ alpha: [ON] }, { alpha: { segment: 'personal' } });
  assert.deepEqual([result.ranked, result.unranked], [[], []]);
});
