import type { Level } from '../schema/vocabulary.ts';
import type { Changes } from './answers.ts';
import type { Requirement } from './derive-requirements.ts';

/**
 * The changes after a visitor set a feature to a level, or free of any: only what differs from what the rules derive.
 * @param derived what the rules derive without any change
 */
export function changeLevel(
  changes: Changes,
  derived: readonly Requirement[],
  feature: string,
  level: Level | 'free',
): Changes {
  const { [feature]: _before, ...others } = changes;
  const byRules = derived.find((requirement) => requirement.feature === feature)?.level ?? 'free';
  return level === byRules ? others : { ...others, [feature]: level };
}
