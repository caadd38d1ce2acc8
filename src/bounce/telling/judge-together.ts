import { BOUNCE_VERDICTS, type BounceVerdict, type Confidence, type Triage } from '../judging/verdict.ts';

/** What several mails say together. */
export interface Together {
  /** The most alarming verdict among them: what to act on. */
  verdict: BounceVerdict;
  /** The highest confidence with which it was reached. */
  confidence: Confidence;
  /** How many mails were judged each way, the most alarming first; verdicts that were not reached are left out. */
  counts: { verdict: BounceVerdict; count: number }[];
}

const ORDER: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * What several judged mails say together. They may be of different matters, so nothing is added up: one mail that was
 * sent through the visitor's account is enough to act. Null where none was judged.
 */
export function judgeTogether(triages: readonly Pick<Triage, 'verdict' | 'confidence'>[]): Together | null {
  const counts = BOUNCE_VERDICTS.map((verdict) => ({
    verdict,
    count: triages.filter((triage) => triage.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const [first] = counts;
  if (!first) return null;
  const reached = triages.filter(({ verdict }) => verdict === first.verdict).map(({ confidence }) => confidence);
  return { verdict: first.verdict, confidence: ORDER.find((one) => reached.includes(one)) ?? 'low', counts };
}
