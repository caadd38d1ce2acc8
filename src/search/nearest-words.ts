import { foldWord } from './fold.ts';

/** How alike two words must at least be to be offered, from 0 to 1. */
const ALIKE = 0.3;

/** The words most like what was typed, best first: they share most pairs of letters (Dice's coefficient). */
export function nearestWords(typed: string, words: readonly string[], count: number): string[] {
  const pairs = pairsOf(foldWord(typed));
  if (pairs.size === 0) return [];
  return words
    .map((word) => ({ word, alike: likeness(pairs, pairsOf(foldWord(word))) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({ word }) => word);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
