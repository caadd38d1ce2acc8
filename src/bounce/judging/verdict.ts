import type { MailFacts, ReportedRecipient } from '../reading/facts.ts';
import type { RuleId, Weight } from './rules.ts';

/** Who sent the message that came back; in the order in which they alarm. */
export const BOUNCE_VERDICTS = [
  'own-account',
  'own-web-script',
  'own-server',
  'forged-inbound',
  'forged-elsewhere',
  'relayed',
  'not-a-bounce',
  'cannot-tell',
] as const;
export type BounceVerdict = (typeof BOUNCE_VERDICTS)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** What a rule found, and the line it rests on; the line is null where the finding is that something is missing. */
export interface Finding {
  rule: RuleId;
  headerLine: string | null;
  weight: Weight;
}

export interface Judgement {
  verdict: BounceVerdict;
  confidence: Confidence;
  /** The most telling first. */
  findings: Finding[];
}

/** What the visitor tells of themselves. */
export interface OwnNames {
  /** Mail domains, or whole addresses, of the visitor. */
  ownDomains: string[];
  /** Host names, or the domains above them, that send for the visitor. */
  ownHosts: string[];
}

/** A judgement with what the report says of the delivery. */
export interface Triage extends Judgement {
  report: ReportedRecipient[];
  /** All that was read, for whoever shows the mail's way and its lines. */
  facts: MailFacts;
}
