import { BOUNCE_VERDICTS, type Confidence, type Judgement } from '../judging/verdict.ts';

/** The verdict to act on, and the highest confidence with which it was reached. */
export type Together = Pick<Judgement, 'verdict' | 'confidence'>;

const ORDER: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * What several judged mails say together: the most alarming verdict. They may be of different matters, so nothing is
 * added up: one mail that was sent through the visitor's account is enough to act. Null where none was judged.
 */
export function judgeTogether(judgements: readonly Together[]): Together | null {
  const verdict = BOUNCE_VERDICTS.find((one) => judgements.some((judgement) => judgement.verdict === one));
  if (verdict === undefined) return null;
  const reached = judgements.filter((judgement) => judgement.verdict === verdict).map(({ confidence }) => confidence);
  return { verdict, confidence: ORDER.find((one) => reached.includes(one)) ?? 'low' };
}
