import { LEVELS, type Level } from '../schema/vocabulary.ts';
import type { Answers, Changes } from './answers.ts';
import { meetsConditions, type Rule } from './rules.ts';

/** One feature that is asked for, or to be avoided. */
export interface Requirement {
  feature: string;
  level: Level;
  /** Ids of the rules that named the feature at the level they came to; empty where only the visitor asks for it. */
  reasons: string[];
  /** The level of the rules where the visitor changed it; 'free' where no rule named the feature. */
  changedFrom?: Level | 'free';
}

/** The order in which requirements are listed. */
const LISTED: readonly Level[] = ['must', 'want', 'avoid'];

/**
 * What answers ask of a service: musts first, then wants, then what is to be avoided, each in the order of the rules.
 * Where rules differ on a feature the stronger level holds, in the order of `LEVELS`, with the reasons of that level.
 * @param changes the visitor's own levels, which override the rules
 */
export function deriveRequirements(
  answers: Answers,
  rules: readonly Pick<Rule, 'id' | 'when' | 'feature' | 'level'>[],
  changes: Changes = {},
): Requirement[] {
  const derived = new Map<string, Requirement>();
  for (const { id, when, feature, level } of rules) {
    if (!meetsConditions(when, answers)) continue;
    const known = derived.get(feature);
    if (known?.level === level) known.reasons.push(id);
    else if (!known || LEVELS.indexOf(level) > LEVELS.indexOf(known.level)) {
      derived.set(feature, { feature, level, reasons: [id] });
    }
  }
  for (const [feature, change] of Object.entries(changes)) {
    const known = derived.get(feature);
    if (known?.level === change) continue;
    if (change === 'free') derived.delete(feature);
    else
      derived.set(feature, {
        feature,
        level: change,
        reasons: known?.reasons ?? [],
        changedFrom: known?.level ?? 'free',
      });
  }
  return [...derived.values()].sort((a, b) => LISTED.indexOf(a.level) - LISTED.indexOf(b.level));
}
