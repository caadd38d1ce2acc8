import type { Answers } from '../choosing/answers.ts';
import type { QuestionFacts } from './facts.ts';

/** Each question that was answered with what was chosen, in words. */
export function describeAnswers(answers: Answers, questions: readonly QuestionFacts[]): [string, string][] {
  return questions.flatMap(({ id, name, options }): [string, string][] => {
    const chosen = options.filter((option) => answers[id]?.includes(option.id));
    return chosen.length === 0 ? [] : [[name, chosen.map((option) => option.name).join(' / ')]];
  });
}
