import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AttackCoverage, coverAttack, type StepState } from '../../src/ranking/attack-coverage.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeClaim, makeVerdict } from '../builders.ts';

const both = { ja: '段階', en: 'step' };
const ON = makeVerdict();
const OFF = makeVerdict({ enabledByDefault: false });
const PAID = makeVerdict({ support: 'paid-option' });
const NO = makeVerdict({ support: 'not-offered' });
const REPORTED = makeVerdict({ tier: 'reported' });
const DEFAULT_UNKNOWN: Verdict = (() => {
  const { enabledByDefault: _, ...verdict } = makeVerdict() as Extract<Verdict, { known: true }>;
  return verdict;
})();
const DISPUTED = makeVerdict({
  support: 'not-offered',
  disputed: true,
  deciding: [makeClaim({ enabledByDefault: true }), makeClaim({ support: 'not-offered' })],
});

/** An attack path of one step that the features with these verdicts can cut. */
function cover(...verdicts: Verdict[]): AttackCoverage {
  const step = { id: 'step', name: both, detail: both, cutBy: verdicts.map((_, index) => `f${index}`) };
  return coverAttack(
    [step],
    (id) => verdicts[Number(id.slice(1))] ?? UNKNOWN,
    () => true,
  );
}

const CASES: { name: string; verdicts: Verdict[]; state: StepState; guards: string[] }[] = [
  { name: 'one feature on by default cuts the step', verdicts: [NO, ON], state: 'cut', guards: ['f1', 'f0'] },
  { name: 'a feature that is off can cut it', verdicts: [OFF, UNKNOWN], state: 'can-cut', guards: ['f0', 'f1'] },
  { name: 'a paid option can cut it', verdicts: [PAID], state: 'can-cut', guards: ['f0'] },
  { name: 'an unknown feature leaves it unknown', verdicts: [NO, UNKNOWN], state: 'unknown', guards: ['f1', 'f0'] },
  {
    name: 'it is open when every feature is known to be missing',
    verdicts: [NO, NO],
    state: 'open',
    guards: ['f0', 'f1'],
  },
  {
    name: 'a default that is not known does not cut it',
    verdicts: [DEFAULT_UNKNOWN],
    state: 'can-cut',
    guards: ['f0'],
  },
];

for (const { name, verdicts, state, guards } of CASES) {
  test(name, () => {
    const [step] = cover(...verdicts).steps;
    assert.deepEqual([step?.state, step?.guards.map(({ feature }) => feature)], [state, guards]);
  });
}

const COUNTS: { name: string; verdicts: Verdict[]; byDefault: number[]; configured: number[] }[] = [
  { name: 'proven on by default', verdicts: [ON], byDefault: [1, 1, 1], configured: [1, 1, 1] },
  { name: 'only reported to be on', verdicts: [REPORTED], byDefault: [0, 1, 1], configured: [0, 1, 1] },
  { name: 'off by default', verdicts: [OFF], byDefault: [0, 0, 0], configured: [1, 1, 1] },
  { name: 'default not known', verdicts: [DEFAULT_UNKNOWN], byDefault: [0, 0, 1], configured: [1, 1, 1] },
  { name: 'a paid option', verdicts: [PAID], byDefault: [0, 0, 0], configured: [1, 1, 1] },
  { name: 'not offered', verdicts: [NO], byDefault: [0, 0, 0], configured: [0, 0, 0] },
  { name: 'unknown', verdicts: [UNKNOWN], byDefault: [0, 0, 1], configured: [0, 0, 1] },
  { name: 'off, beside an unknown', verdicts: [OFF, UNKNOWN], byDefault: [0, 0, 1], configured: [1, 1, 1] },
  {
    name: 'reported on, beside a proven option',
    verdicts: [REPORTED, PAID],
    byDefault: [0, 1, 1],
    configured: [1, 1, 1],
  },
  { name: 'disputed between on and not offered', verdicts: [DISPUTED], byDefault: [0, 0, 1], configured: [0, 0, 1] },
];

for (const { name, verdicts, byDefault, configured } of COUNTS) {
  test(`steps counted, proven to possible: ${name}`, () => {
    const { cutByDefault, cutIfConfigured } = cover(...verdicts);
    assert.deepEqual(Object.values(cutByDefault), byDefault);
    assert.deepEqual(Object.values(cutIfConfigured), configured);
  });
}

test('a step is known once one of its features is', () => {
  assert.deepEqual([cover(UNKNOWN).known, cover(UNKNOWN, NO).known], [0, 1]);
});

test('official evidence backs a state only if it backs a feature behind that state', () => {
  assert.deepEqual([cover(REPORTED, PAID).steps[0]?.proven, cover(ON, REPORTED).steps[0]?.proven], [false, true]);
});

const anyVerdict = fc.constantFrom(ON, OFF, PAID, NO, REPORTED, DEFAULT_UNKNOWN, DISPUTED, UNKNOWN);
const anyVerdicts = fc.array(anyVerdict, { maxLength: 4 });

test('proven ≤ reported ≤ possible, and by default ≤ if configured', () => {
  fc.assert(
    fc.property(anyVerdicts, (verdicts) => {
      const { cutByDefault: a, cutIfConfigured: b } = cover(...verdicts);
      assert.ok(a.proven <= a.reported && a.reported <= a.possible);
      assert.ok(b.proven <= b.reported && b.reported <= b.possible);
      assert.ok(a.proven <= b.proven && a.reported <= b.reported && a.possible <= b.possible);
    }),
  );
});

test('to learn what was unknown never lowers what counts, nor raises what is possible', () => {
  fc.assert(
    fc.property(anyVerdicts, anyVerdict, (rest, learned) => {
      const before = cover(UNKNOWN, ...rest);
      const after = cover(learned, ...rest);
      for (const key of ['cutByDefault', 'cutIfConfigured'] as const) {
        assert.ok(before[key].proven <= after[key].proven && before[key].reported <= after[key].reported);
        assert.ok(before[key].possible >= after[key].possible);
      }
    }),
  );
});
