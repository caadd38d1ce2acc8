import { inferOwn, isOwnAddress } from '../judging/own.ts';
import type { Judgement, OwnNames, Triage } from '../judging/verdict.ts';
import { MOST_READ } from '../limits.ts';
import type { MailFacts, ServerReply } from '../reading/facts.ts';
import { binaryToBytes, bytesToBinary } from '../reading/normalise-source.ts';
import { readAddresses } from '../reading/read-address.ts';
import { isOutlookMessage, readOutlookMessage } from '../reading/read-outlook-message.ts';
import { triageMail } from '../triage-mail.ts';
import { markSource, type ShownSource, showLine } from './mark-source.ts';
import { type InputTrouble, recogniseInput } from './recognise-input.ts';
import { splitMailbox } from './split-mailbox.ts';
import { type ToldWay, tellWay } from './way-steps.ts';

/** A triage as far as it is shown: without all the facts behind it. */
export interface ToldTriage extends Judgement {
  report: Triage['report'];
  replies: ServerReply[];
}

/** All that is told of one mail; plain values, so that a worker can hand it over. */
export interface ToldMail {
  /** The mail's own subject; '' where it has none. */
  subject: string;
  /** What is wrong with the source; null for a whole mail. */
  trouble: InputTrouble | null;
  triage: ToldTriage;
  way: ToldWay;
  source: ShownSource;
  /** Header lines of the returned message by which a host finds it in its log. */
  traces: string[];
  /** The visitor's addresses that the mail shows, in small letters: they stay readable when others are taken out. */
  ownAddresses: string[];
  /** True where the source is longer than what is read of it. */
  isCut: boolean;
}

/** Of a mailbox file this many mails are judged; a visitor asks about a few. */
export const MOST_MAILS = 50;

const TRACES = ['message-id', 'date'];

function readTraces({ original }: MailFacts): string[] {
  const headers = original?.headers ?? [];
  return TRACES.flatMap((wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.line ?? []).map(
    showLine,
  );
}

function readOwnAddresses(facts: MailFacts, names: OwnNames): string[] {
  const own = inferOwn(facts, names);
  const { outer, original } = facts;
  const lines = [...outer.headers, ...(original?.headers ?? [])].map(({ line }) => line);
  const written = readAddresses(lines.join('\n'));
  return [...new Set([...own.addresses, ...written.filter((address) => isOwnAddress(address, own))])];
}

async function tellMail(binary: string, names: OwnNames): Promise<ToldMail> {
  const { facts, ...triage } = await triageMail(binaryToBytes(binary.slice(0, MOST_READ)), names);
  const quoted = triage.findings.flatMap(({ headerLine }) => headerLine ?? []);
  return {
    subject: showLine(facts.subject),
    trouble: recogniseInput(binary, facts),
    triage: { ...triage, replies: facts.replies },
    way: tellWay(facts, names, triage.verdict),
    source: markSource(binary.slice(0, MOST_READ), quoted),
    traces: readTraces(facts),
    ownAddresses: readOwnAddresses(facts, names),
    isCut: binary.length > MOST_READ,
  };
}

/**
 * Judges a file, which may be a mailbox of several mails, and tells all that is to be shown of each.
 * @param bytes the file's content (mail source, mailbox, or a message saved by Outlook), or pasted text in UTF-8.
 * @param names the visitor's own names.
 * Never throws for what the file holds; `left` counts the mails beyond the first fifty.
 */
export async function tellFile(bytes: Uint8Array, names: OwnNames): Promise<{ mails: ToldMail[]; left: number }> {
  const message = isOutlookMessage(bytes) ? readOutlookMessage(bytes) : null;
  const sources = message === null ? splitMailbox(bytesToBinary(bytes)) : [message];
  const mails: ToldMail[] = [];
  for (const source of sources.slice(0, MOST_MAILS)) mails.push(await tellMail(source, names));
  return { mails, left: Math.max(0, sources.length - MOST_MAILS) };
}
