import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreProvider, type WeightedFeature } from '../../src/ranking/score-provider.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeClaim, makeVerdict } from '../builders.ts';

interface Case {
  name: string;
  verdict: Verdict;
  switchable?: boolean;
  expected: [proven: number, reported: number, possible: number, coverage: number];
}

const CASES: Case[] = [
  { name: 'on by default', verdict: makeVerdict(), expected: [100, 100, 100, 1] },
  { name: 'off by default', verdict: makeVerdict({ enabledByDefault: false }), expected: [80, 80, 80, 1] },
  { name: 'paid option', verdict: makeVerdict({ support: 'paid-option' }), expected: [50, 50, 50, 1] },
  { name: 'partial', verdict: makeVerdict({ support: 'partial' }), expected: [50, 50, 50, 1] },
  { name: 'not offered', verdict: makeVerdict({ support: 'not-offered' }), expected: [0, 0, 0, 1] },
  { name: 'unknown is the interval from nothing to everything', verdict: UNKNOWN, expected: [0, 0, 100, 0] },
  { name: 'reported counts in no proven part', verdict: makeVerdict({ tier: 'reported' }), expected: [0, 100, 100, 1] },
  {
    name: 'what cannot be switched counts in full once included',
    verdict: makeVerdict({ enabledByDefault: false }),
    switchable: false,
    expected: [100, 100, 100, 1],
  },
  {
    name: 'disputed is the interval of its claims',
    verdict: makeVerdict({
      support: 'not-offered',
      disputed: true,
      deciding: [makeClaim({ enabledByDefault: true }), makeClaim({ support: 'not-offered' })],
    }),
    expected: [0, 0, 100, 1],
  },
];

for (const { name, verdict, switchable = true, expected } of CASES) {
  test(name, () => {
    const score = scoreProvider([{ feature: 'waf', weight: 3, switchable }], () => verdict);
    assert.deepEqual([score.proven, score.reported, score.possible, score.coverage], expected);
  });
}

const WEIGHTS: WeightedFeature[] = [
  { feature: 'waf', weight: 3, switchable: true },
  { feature: 'ips', weight: 1, switchable: true },
];

test('weights count in proportion', () => {
  const score = scoreProvider(WEIGHTS, (feature) => (feature === 'waf' ? makeVerdict() : UNKNOWN));
  assert.deepEqual([score.proven, score.reported, score.possible, score.coverage], [75, 75, 100, 0.75]);
});

for (const weights of [[0, 0], [-1, 2], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 1], []]) {
  test(`weights ${JSON.stringify(weights)} are refused`, () => {
    const list = weights.map((weight, index) => ({ feature: String(index), weight, switchable: true }));
    assert.throws(() => scoreProvider(list, () => UNKNOWN), RangeError);
  });
}
