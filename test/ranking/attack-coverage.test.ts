import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverAttack, type StepState } from '../../src/ranking/attack-coverage.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeVerdict } from '../builders.ts';

const both = { ja: '段階', en: 'step' };
const ON = makeVerdict();
const OFF = makeVerdict({ enabledByDefault: false });
const PAID = makeVerdict({ support: 'paid-option' });
const NO = makeVerdict({ support: 'not-offered' });

const CASES: { name: string; verdicts: Verdict[]; state: StepState; features: string[] }[] = [
  { name: 'one feature on by default cuts the step', verdicts: [NO, ON], state: 'cut', features: ['f1'] },
  { name: 'a feature that is off can cut it', verdicts: [OFF, UNKNOWN], state: 'can-cut', features: ['f0'] },
  { name: 'a paid option can cut it', verdicts: [PAID], state: 'can-cut', features: ['f0'] },
  { name: 'an unknown feature leaves it unknown', verdicts: [NO, UNKNOWN], state: 'unknown', features: ['f1'] },
  {
    name: 'it is open when every feature is known to be missing',
    verdicts: [NO, NO],
    state: 'open',
    features: ['f0', 'f1'],
  },
];

for (const { name, verdicts, state, features } of CASES) {
  test(name, () => {
    const step = { id: 'step', name: both, detail: both, cutBy: verdicts.map((_, index) => `f${index}`) };
    const { steps } = coverAttack(
      [step],
      (id) => verdicts[Number(id.slice(1))] ?? UNKNOWN,
      () => true,
    );
    assert.deepEqual([steps[0]?.state, steps[0]?.features], [state, features]);
  });
}

test('steps are counted as cut by default and as cut at most', () => {
  const step = (id: string) => ({ id, name: both, detail: both, cutBy: [id] });
  const verdicts: Record<string, Verdict> = { a: ON, b: OFF, c: NO };
  const coverage = coverAttack(
    [step('a'), step('b'), step('c')],
    (id) => verdicts[id] ?? UNKNOWN,
    () => true,
  );
  assert.deepEqual([coverage.cutByDefault, coverage.cutIfConfigured], [1, 2]);
});
