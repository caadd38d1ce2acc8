import type { AttackStep } from '../schema/attack.ts';
import { type Offer, offerOf } from '../verdict/support-strength.ts';
import type { KnownVerdict, Verdict } from '../verdict/verdict.ts';

/**
 * What a provider does to one step: its defaults cut it; it can be cut (switched on, paid for, partly); nobody can
 * tell; or every feature that would cut it is known to be missing.
 */
export type StepState = 'cut' | 'can-cut' | 'unknown' | 'open';

/** One feature that can cut a step, as it stands at a provider. */
export interface Guard {
  feature: string;
  verdict: Verdict;
  state: StepState;
  /** How it is offered; absent while unknown. */
  offer?: Offer;
  /** What it may turn out to do at best once the unknown is known; never less than `state`. */
  atBest: StepState;
}

export interface StepCoverage {
  step: AttackStep;
  state: StepState;
  /** Every feature that can cut the step, the strongest first; none is left out. */
  guards: Guard[];
  /** The offer that brings about the state; absent while unknown. */
  offer?: Offer;
  /** Whether official evidence beyond doubt backs the state. */
  proven: boolean;
  /** Whether one of the features behind the state holds for every plan. */
  everyPlan: boolean;
}

/** Numbers of steps, like a score: proven ≤ reported ≤ possible. */
export interface StepInterval {
  /** On official evidence alone. */
  proven: number;
  /** On all evidence. */
  reported: number;
  /** If all that is not verified protected. */
  possible: number;
}

/** An attack path at one provider. */
export interface AttackCoverage {
  steps: StepCoverage[];
  /** How many steps the defaults already cut ("safe as delivered"). */
  cutByDefault: StepInterval;
  /** How many can be cut at most ("safe if configured"). */
  cutIfConfigured: StepInterval;
  /** How many steps have at least one feature with a verdict. */
  known: number;
}

/** From the state that protects most to the one that protects least. */
const STATES: readonly StepState[] = ['cut', 'can-cut', 'unknown', 'open'];

/** Works out which steps of an attack path a provider cuts. */
export function coverAttack(
  steps: readonly AttackStep[],
  verdictOf: (feature: string) => Verdict,
  switchable: (feature: string) => boolean,
): AttackCoverage {
  const covered = steps.map((step) => coverStep(step, verdictOf, switchable));
  return {
    steps: covered,
    cutByDefault: countSteps(covered, ['cut']),
    cutIfConfigured: countSteps(covered, ['cut', 'can-cut']),
    known: covered.filter(({ guards }) => guards.some(({ verdict }) => verdict.known)).length,
  };
}

/** Adds up the same count over several attack paths. */
export function addIntervals(intervals: readonly StepInterval[]): StepInterval {
  const sum = (key: keyof StepInterval) => intervals.reduce((total, interval) => total + interval[key], 0);
  return { proven: sum('proven'), reported: sum('reported'), possible: sum('possible') };
}

function countSteps(steps: readonly StepCoverage[], wanted: readonly StepState[]): StepInterval {
  const count = (counts: (guard: Guard) => boolean) => steps.filter(({ guards }) => guards.some(counts)).length;
  return {
    proven: count((guard) => wanted.includes(guard.state) && isProven(guard)),
    reported: count((guard) => wanted.includes(guard.state)),
    possible: count((guard) => wanted.includes(guard.atBest)),
  };
}

function coverStep(
  step: AttackStep,
  verdictOf: (feature: string) => Verdict,
  switchable: (feature: string) => boolean,
): StepCoverage {
  const guards = step.cutBy
    .map((feature) => guardOf(feature, verdictOf(feature), switchable(feature)))
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  const [strongest] = guards;
  const behind = guards.filter(({ state }) => state === strongest?.state);
  return {
    step,
    state: strongest?.state ?? 'unknown',
    guards,
    ...(strongest?.offer ? { offer: strongest.offer } : {}),
    proven: behind.some(isProven),
    everyPlan: behind.some(({ verdict }) => verdict.known && verdict.plans === 'all'),
  };
}

function isProven({ verdict }: Guard): boolean {
  return verdict.known && verdict.tier === 'proven';
}

function guardOf(feature: string, verdict: Verdict, switchable: boolean): Guard {
  if (!verdict.known) return { feature, verdict, state: 'unknown', atBest: 'cut' };
  const offer = offerOf(verdict, { switchable });
  return { feature, verdict, offer, state: stateOf(offer), atBest: bestStateOf(verdict, switchable) };
}

function stateOf(offer: Offer): StepState {
  if (offer === 'on-by-default') return 'cut';
  return offer === 'not-offered' ? 'open' : 'can-cut';
}

/** A default that no source tells may be on, and of claims that disagree the stronger may be right. */
function bestStateOf(verdict: KnownVerdict, switchable: boolean): StepState {
  const offered = verdict.disputed ? [verdict, ...verdict.deciding] : [verdict];
  const states = offered.map(({ support, enabledByDefault = true }) =>
    stateOf(offerOf({ support, enabledByDefault }, { switchable })),
  );
  return STATES.find((state) => states.includes(state)) ?? 'unknown';
}
