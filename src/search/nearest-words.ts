import { foldWord } from './fold.ts';
import type { Surface } from './lexicon.ts';

/** How alike two words must at least be for one to be offered, from 0 to 1. */
const ALIKE = 0.3;

/**
 * The words most like what was typed, best first, as editors wrote them: they share most pairs of letters (Dice's
 * coefficient). Of words that mean the same one is offered.
 */
export function nearestWords(
  typed: string,
  words: readonly Pick<Surface, 'text' | 'key' | 'written'>[],
  count: number,
): string[] {
  const pairs = pairsOf(foldWord(typed));
  if (pairs.size === 0) return [];
  const offered = new Set<string>();
  return words
    .map((word) => ({ ...word, alike: likeness(pairs, pairsOf(word.text)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .filter(({ key }) => !offered.has(key) && offered.add(key))
    .slice(0, count)
    .map(({ written }) => written);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
