import type { Score } from './score-provider.ts';

/** How many missing features are named; more would be a list nobody reads. */
const NAMED = 4;

/** The ids of the unknown features that weigh most, heaviest first. */
export function heaviestUnknowns(score: Score): string[] {
  return score.parts
    .filter(({ verdict, weight }) => !verdict.known && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .map(({ feature }) => feature);
}
