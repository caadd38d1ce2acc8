import type { Condition } from '../schema/question.ts';
import type { Changes, Choice } from './answers.ts';
import { changeLevel } from './change-level.ts';
import { type ChoosingData, type Chosen, choose, type DecidingQuestion } from './choose.ts';
import { deriveRequirements } from './derive-requirements.ts';
import type { LimitingQuestion } from './limits.ts';
import { listRules } from './rules.ts';
import type { Effect } from './shortlist.ts';

/** One change that brings candidates back. */
export interface WayOut {
  /** The must that becomes a want, by feature id; the limit whose question is skipped; or all musts that become wants. */
  eased: Effect['loosened'] | 'every-must';
  /** The choice after it. */
  choice: Choice;
  /** How many providers then may meet every must. */
  possible: number;
}

/** How many single musts are offered: more than a few would be the table of requirements over again. */
const MOST_SINGLE = 3;

/**
 * What a visitor can do where no candidate is left: ease the one must that brings most back, skip the question that
 * sets a limit, or turn every must into a want. Only what brings somebody back; empty where candidates are left.
 */
export function findWaysOut<C extends { when: readonly Condition[] }>(
  choice: Choice,
  { requirements, result }: Chosen<C>,
  data: ChoosingData<DecidingQuestion<C>>,
): WayOut[] {
  if (result.counts.possible > 0) return [];
  const derived = deriveRequirements(choice.answers, listRules(data.questions));
  const easing = (features: readonly string[]): Choice => ({
    ...choice,
    changes: features.reduce<Changes>((changes, id) => changeLevel(changes, derived, id, 'want'), choice.changes),
  });
  const tried = (eased: WayOut['eased'], next: Choice): WayOut => ({
    eased,
    choice: next,
    possible: choose(next, data).result.counts.possible,
  });
  const singles = result.effects
    .flatMap(({ loosened, possible }): WayOut[] =>
      typeof loosened === 'object' ? [{ eased: loosened, choice: easing([loosened.feature]), possible }] : [],
    )
    .sort((a, b) => b.possible - a.possible);
  const limits = result.effects.flatMap(({ loosened }) =>
    typeof loosened === 'object' ? [] : [tried(loosened, skipLimit(choice, data.questions, loosened))],
  );
  const musts = requirements.filter(({ level }) => level === 'must').map(({ feature }) => feature);
  const every = musts.length > 1 ? [tried('every-must', easing(musts))] : [];
  return [...singles.slice(0, MOST_SINGLE), ...limits, ...every].filter(({ possible }) => possible > 0);
}

/** The choice without the answers that set a limit. */
function skipLimit(choice: Choice, questions: readonly LimitingQuestion[], limit: 'segment' | 'price'): Choice {
  const setting = questions
    .filter(({ options }) =>
      options.some(({ segments, maxYen }) => (limit === 'segment' ? segments?.length : maxYen !== undefined)),
    )
    .map(({ id }) => id);
  const kept = Object.entries(choice.answers).filter(([question]) => !setting.includes(question));
  return { ...choice, answers: Object.fromEntries(kept) };
}
