import { reportedRecipients } from './judging/case.ts';
import { judgeMail } from './judging/judge-mail.ts';
import type { OwnNames, Triage } from './judging/verdict.ts';
import { MOST_READ } from './limits.ts';
import { bytesToBinary } from './reading/normalise-source.ts';
import { readMail } from './reading/read-mail.ts';
import { isOutlookMessage, readOutlookMessage } from './reading/read-outlook-message.ts';

/**
 * Judges one mail: who sent the message that came back.
 * @param source the bytes of a file (a mail source, or a message saved by Outlook), or pasted text; the first megabyte
 *   of the source is read.
 * @param names the visitor's own names; without them only the report's addressee says who they are.
 * Never throws for what the mail holds, and asks nothing of the network.
 */
export async function triageMail(
  source: Uint8Array | string,
  names: OwnNames = { ownDomains: [], ownHosts: [] },
): Promise<Triage> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source.slice(0, MOST_READ)) : source;
  const binary =
    (isOutlookMessage(bytes) ? readOutlookMessage(bytes) : null) ?? bytesToBinary(bytes.subarray(0, MOST_READ));
  const facts = await readMail(binary.slice(0, MOST_READ));
  const judgement = judgeMail(facts, names);
  const isReport = judgement.verdict !== 'not-a-bounce';
  const report = isReport ? reportedRecipients(facts) : facts.status.recipients;
  return { ...judgement, report, facts };
}
