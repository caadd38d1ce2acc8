import type { Segment } from '../schema/vocabulary.ts';
import type { Answers } from './answers.ts';

/** What answers ask of a service besides features. */
export interface Limits {
  /** Empty for every segment. */
  segments: Segment[];
  /** Yen a month, or undefined for no ceiling. */
  maxYen: number | undefined;
}

/** A question as far as its options set limits. */
export interface LimitingQuestion {
  id: string;
  options: readonly { id: string; segments?: Segment[] | undefined; maxYen?: number | undefined }[];
}

/** The limits that the chosen options set; where several set a ceiling, the lowest holds. */
export function deriveLimits(answers: Answers, questions: readonly LimitingQuestion[]): Limits {
  const chosen = questions.flatMap(({ id, options }) => options.filter((option) => answers[id]?.includes(option.id)));
  const ceilings = chosen.flatMap(({ maxYen }) => maxYen ?? []);
  return {
    segments: [...new Set(chosen.flatMap(({ segments = [] }) => segments))],
    maxYen: ceilings.length > 0 ? Math.min(...ceilings) : undefined,
  };
}
