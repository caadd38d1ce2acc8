import { RULES, type RuleId } from './rules.ts';
import type { BounceVerdict, Confidence, Finding, Judgement } from './verdict.ts';

/** A rule's finding, with the rule's own weight. */
export function find(rule: RuleId, headerLine: string | null): Finding {
  return { rule, headerLine, weight: RULES[rule].weight };
}

/** A judgement from its findings, the most telling first. */
export function judge(verdict: BounceVerdict, confidence: Confidence, ...findings: Finding[]): Judgement {
  return { verdict, confidence, findings };
}

/** The judgement that the facts do not suffice, with what was found all the same, or is missing. */
export function leaveOpen(...findings: Finding[]): Judgement {
  return judge('cannot-tell', 'low', ...findings);
}
