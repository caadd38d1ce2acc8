import type { Choice } from '../../choosing/answers.ts';
import { type ChoosingData, choose } from '../../choosing/choose.ts';

/** The ids of the candidates that a choice leads to, the best first. */
export function shortlistOf(choice: Choice, data: ChoosingData): string[] {
  return choose(choice, data).result.candidates.map(({ provider }) => provider);
}
