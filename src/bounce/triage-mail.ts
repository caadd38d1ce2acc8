import { reportedRecipients } from './judging/case.ts';
import { judgeMail } from './judging/judge-mail.ts';
import type { OwnNames, Triage } from './judging/verdict.ts';
import { bytesToBinary } from './reading/normalise-source.ts';
import { readMail } from './reading/read-mail.ts';

/** The largest source that is taken, in bytes: more than mail servers commonly take. */
export const LARGEST_SOURCE = 25 * 1024 * 1024;

/** Of a source only this much is read, in bytes: reports and returned headers come before the returned text. */
export const MOST_READ = 1_000_000;

/**
 * Judges one mail: who sent the message that came back.
 * @param source the bytes of a file, or pasted text; its first megabyte is read.
 * @param names the visitor's own names; without them only the report's addressee says who they are.
 * Never throws for what the mail holds, and asks nothing of the network.
 */
export async function triageMail(
  source: Uint8Array | string,
  names: OwnNames = { ownDomains: [], ownHosts: [] },
): Promise<Triage> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source.slice(0, MOST_READ)) : source;
  const facts = await readMail(bytesToBinary(bytes.subarray(0, MOST_READ)));
  const judgement = judgeMail(facts, names);
  const isReport = judgement.verdict !== 'not-a-bounce';
  const report = isReport ? reportedRecipients(facts) : facts.status.recipients;
  return { ...judgement, report, facts };
}
