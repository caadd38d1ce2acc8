import type { Condition } from '../schema/question.ts';
import { type Advice, advise } from './advise.ts';
import type { Choice } from './answers.ts';
import { deriveRequirements, type Requirement } from './derive-requirements.ts';
import { deriveLimits, type LimitingQuestion, type Limits } from './limits.ts';
import { findConflicts, listRules, type Rule } from './rules.ts';
import { type Shortlist, type ShortlistData, shortlist } from './shortlist.ts';

/** A question as far as deciding goes; the texts of its rules and conflicts may be in one language or in both. */
export interface DecidingQuestion<C extends { when: readonly Condition[] } = { when: readonly Condition[] }>
  extends LimitingQuestion {
  rules?: readonly Rule[] | undefined;
  conflicts?: readonly C[] | undefined;
}

/** All that a choice is worked out from. */
export interface ChoosingData<Q extends DecidingQuestion = DecidingQuestion> extends ShortlistData {
  questions: readonly Q[];
  /** Provider ids as a ranking places them: the order among equals, and where nothing is asked for. */
  order: readonly string[];
}

/** What follows from a choice. */
export interface Chosen<C> {
  requirements: Requirement[];
  limits: Limits;
  conflicts: C[];
  result: Shortlist;
  advice: Advice[];
}

/** Works out everything that follows from a choice; the build, the page's script and the sheet call this. */
export function choose<C extends { when: readonly Condition[] }>(
  { answers, changes }: Choice,
  data: ChoosingData<DecidingQuestion<C>>,
): Chosen<C> {
  const { questions, order } = data;
  const requirements = deriveRequirements(answers, listRules(questions), changes);
  const limits = deriveLimits(answers, questions);
  const conflicts = findConflicts(answers, questions);
  const result = shortlist(requirements, data, { limits, order });
  return { requirements, limits, conflicts, result, advice: advise(requirements, conflicts.length, result) };
}
