import type { Condition, RuleData } from '../schema/question.ts';
import type { Answers } from './answers.ts';

/** As much of a rule as deciding takes; its id is its own among the rules of all questions: `question/rule`. */
export type Rule = Pick<RuleData, 'id' | 'when' | 'feature' | 'level'>;

/** Every rule of every question, in the order asked, under an id of the form `question/rule`. */
export function listRules<R extends { id: string }>(
  questions: readonly { id: string; rules?: readonly R[] | undefined }[],
): R[] {
  return questions.flatMap(({ id, rules = [] }) => rules.map((rule) => ({ ...rule, id: `${id}/${rule.id}` })));
}

/** Whether answers meet all conditions; a skipped question meets none. */
export function meetsConditions(when: readonly Condition[], answers: Answers): boolean {
  return when.every(({ question, is }) => answers[question]?.some((option) => is.includes(option)));
}

/** The answers that cannot both hold, in the order asked, each with the two ways out that its question's file gives. */
export function findConflicts<C extends { when: readonly Condition[] }>(
  answers: Answers,
  questions: readonly { conflicts?: readonly C[] | undefined }[],
): C[] {
  return questions.flatMap(({ conflicts = [] }) => conflicts.filter(({ when }) => meetsConditions(when, answers)));
}
