import type { AttackStep } from '../schema/attack.ts';
import { offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';

/**
 * What a provider does to one step: its defaults cut it; it can be cut (switched on, paid for, partly); nobody can
 * tell; or every feature that would cut it is known to be missing.
 */
export type StepState = 'cut' | 'can-cut' | 'unknown' | 'open';

export interface StepCoverage {
  step: AttackStep;
  state: StepState;
  /** The features that bring about the state. */
  features: string[];
  /** Whether official evidence beyond doubt backs one of them. */
  proven: boolean;
  /** Whether one of them holds for every plan. */
  everyPlan: boolean;
}

/** An attack path at one provider. */
export interface AttackCoverage {
  steps: StepCoverage[];
  /** How many steps the defaults already cut ("safe as delivered"). */
  cutByDefault: number;
  /** How many can be cut at most with what is known to be offered ("safe if configured"). */
  cutIfConfigured: number;
}

/** Works out which steps of an attack path a provider cuts. */
export function coverAttack(
  steps: readonly AttackStep[],
  verdictOf: (feature: string) => Verdict,
  switchable: (feature: string) => boolean,
): AttackCoverage {
  const covered = steps.map((step) => coverStep(step, verdictOf, switchable));
  const count = (...states: StepState[]) => covered.filter(({ state }) => states.includes(state)).length;
  return { steps: covered, cutByDefault: count('cut'), cutIfConfigured: count('cut', 'can-cut') };
}

function coverStep(
  step: AttackStep,
  verdictOf: (feature: string) => Verdict,
  switchable: (feature: string) => boolean,
): StepCoverage {
  const states = step.cutBy.map((feature) => {
    const verdict = verdictOf(feature);
    return {
      feature,
      state: stateOf(verdict, switchable(feature)),
      proven: verdict.known && verdict.tier === 'proven',
      everyPlan: verdict.known && verdict.plans === 'all',
    };
  });
  const state = (['cut', 'can-cut', 'unknown', 'open'] as const).find((wanted) =>
    states.some((item) => item.state === wanted),
  );
  const behind = states.filter((item) => item.state === state);
  return {
    step,
    state: state ?? 'unknown',
    features: behind.map((item) => item.feature),
    proven: behind.some((item) => item.proven),
    everyPlan: behind.some((item) => item.everyPlan),
  };
}

function stateOf(verdict: Verdict, switchable: boolean): StepState {
  if (!verdict.known) return 'unknown';
  const offer = offerOf(verdict, { switchable });
  if (offer === 'on-by-default') return 'cut';
  return offer === 'not-offered' ? 'open' : 'can-cut';
}
