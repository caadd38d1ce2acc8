import { planSchema } from '../schema/provider.ts';
import type { Localized } from '../schema/text.ts';
import { readAnswer } from './read-answer.ts';

/** The id that names a provider's file, as typed: capitals and full-width letters are put right, other signs refused. */
export function readId(typed: string): { id: string } | { refused: Localized } {
  const answer = readAnswer(planSchema, ['id'], typed);
  return 'value' in answer ? { id: String(answer.value) } : answer;
}
