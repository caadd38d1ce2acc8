import { MAX_CANDIDATES } from './answers.ts';

/**
 * The marks after a visitor set or took one away: in the order of the shortlist, others after it; undefined where one
 * more would be too many.
 * @param order ids of the candidates shown, the best first
 */
export function markCandidate(
  picked: readonly string[],
  provider: string,
  isMarked: boolean,
  order: readonly string[],
): string[] | undefined {
  const others = picked.filter((id) => id !== provider);
  const marked = isMarked ? [...others, provider] : others;
  if (marked.length > MAX_CANDIDATES) return undefined;
  return [...order.filter((id) => marked.includes(id)), ...marked.filter((id) => !order.includes(id))];
}
