import type { Question } from '../catalog/catalog.ts';
import type { Condition, ConflictData, RuleData } from '../schema/question.ts';
import type { Answers } from './answers.ts';

/** A rule with an id that is its own among the rules of all questions: `question/rule`. */
export type Rule = RuleData;

/** Every rule of every question, in the order asked. */
export function listRules(questions: readonly Pick<Question, 'id' | 'rules'>[]): Rule[] {
  return questions.flatMap(({ id, rules = [] }) => rules.map((rule) => ({ ...rule, id: `${id}/${rule.id}` })));
}

/** Whether answers meet all conditions; a skipped question meets none. */
export function meetsConditions(when: readonly Condition[], answers: Answers): boolean {
  return when.every(({ question, is }) => answers[question]?.some((option) => is.includes(option)));
}

/** The answers that cannot both hold, in the order asked, with the two ways out of each. */
export function findConflicts(answers: Answers, questions: readonly Pick<Question, 'conflicts'>[]): ConflictData[] {
  return questions.flatMap(({ conflicts = [] }) => conflicts.filter(({ when }) => meetsConditions(when, answers)));
}
