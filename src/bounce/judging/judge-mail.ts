import type { MailFacts, MessageFacts } from '../reading/facts.ts';
import { type Case, claimsOwnSender, findEntry, findOwnHop } from './case.ts';
import { find, judge, leaveOpen } from './find.ts';
import { judgeForeignEntry } from './judge-foreign-entry.ts';
import { judgeInbound } from './judge-inbound.ts';
import { judgeOwnEntry } from './judge-own-entry.ts';
import { judgeRelay } from './judge-relay.ts';
import { inferOwn, isKnown } from './own.ts';
import { isBait, recogniseOtherKind } from './recognise-kind.ts';
import { traceWay } from './trace-way.ts';
import type { Judgement, OwnNames } from './verdict.ts';

/** Who sent the message that came back. Pure: the same facts and names give the same judgement. */
export function judgeMail(facts: MailFacts, names: OwnNames): Judgement {
  if (!facts.isMail && !facts.hasDeliveryStatus) return leaveOpen(find('not-mail-source', null));
  const other = recogniseOtherKind(facts);
  const inbound = other?.rule === 'no-sign-of-bounce' && !isBait(facts) ? judgeInbound(facts, names) : null;
  if (inbound) return inbound;
  if (other) return judge('not-a-bounce', other.weight === 'decisive' ? 'high' : 'medium', other);
  if (facts.original === null) return leaveOpen(find('original-missing', null));
  return judgeOriginal(facts, facts.original, names);
}

function judgeOriginal(facts: MailFacts, original: MessageFacts, names: OwnNames): Judgement {
  const file: Case = { facts, original, own: inferOwn(facts, names), way: traceWay(facts, original) };
  if (!isKnown(file.own)) return leaveOpen(find('own-names-missing', null));
  const relay = judgeRelay(file);
  if (relay) return relay;
  const ownHop = findOwnHop(file);
  if (ownHop) return judgeOwnEntry(file, ownHop, claimsOwnSender(file));
  const entry = findEntry(file);
  return entry ? judgeForeignEntry(file, entry) : leaveOpen(find('way-missing', null));
}
