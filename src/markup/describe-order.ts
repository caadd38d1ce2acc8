import type { ComparisonSort } from '../comparison/view.ts';
import type { ScriptWord } from './comparison-words.ts';

/**
 * The order of the rows in words, such as `並び順: WAF（強い順）`.
 * @param by the order's name as the form has it
 */
export function describeOrder(sort: ComparisonSort, by: string, words: Record<ScriptWord, string>): string {
  const { descending } = sort;
  const directions = {
    name: descending ? words.backward : words.forward,
    feature: descending ? words.strongest : words.weakest,
  };
  const direction =
    directions[sort.by.split(':')[0] as keyof typeof directions] ?? (descending ? words.largest : words.smallest);
  return words.order.replace('{by}', () => by).replace('{direction}', () => direction);
}
