import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scoreProvider } from '../../src/ranking/score-provider.ts';
import { workOut } from '../../src/ranking/worked-example.ts';
import { UNKNOWN } from '../../src/verdict/verdict.ts';
import { makeVerdict } from '../builders.ts';

const VERDICTS = [
  makeVerdict(),
  makeVerdict({ tier: 'reported' }),
  makeVerdict({ support: 'paid-option' }),
  makeVerdict({ support: 'not-offered' }),
  UNKNOWN,
];

function score(parts: { weight: number; verdict: number }[]) {
  return scoreProvider(
    parts.map(({ weight }, index) => ({ feature: String(index), weight, switchable: true })),
    (feature) => VERDICTS[parts[Number(feature)]?.verdict ?? 0] ?? UNKNOWN,
  );
}

test('lines, the unknown and the sums of a small score', () => {
  const { lines, unknown, totalWeight, sums } = workOut(
    score([
      { weight: 10, verdict: 0 },
      { weight: 4, verdict: 1 },
      { weight: 6, verdict: 4 },
    ]),
  );
  assert.deepEqual(
    lines.map(({ part, products }) => [part.feature, products]),
    [
      ['0', { proven: 10, reported: 10, possible: 10 }],
      ['1', { proven: 0, reported: 4, possible: 4 }],
    ],
  );
  assert.deepEqual(unknown, { count: 1, weight: 6 });
  assert.deepEqual([totalWeight, sums], [20, { proven: 10, reported: 14, possible: 20 }]);
});

test('the sums over the total weight are the score', () => {
  const part = fc.record({ weight: fc.integer({ min: 1, max: 100 }), verdict: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const { sums, totalWeight, score: whole } = workOut(score(parts));
      for (const kind of ['proven', 'reported', 'possible'] as const) {
        assert.ok(Math.abs((sums[kind] / totalWeight) * 100 - whole[kind]) < 1e-9);
      }
    }),
  );
});
