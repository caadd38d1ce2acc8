import type { MailFacts } from '../reading/facts.ts';
import { readAddresses } from '../reading/read-address.ts';
import { firstValue } from '../reading/read-headers.ts';
import { type Case, findOwnHop } from './case.ts';
import { find, judge } from './find.ts';
import { isFromInside, looksLikeAccessLine } from './host-name.ts';
import { LIST_HEADER } from './judge-relay.ts';
import { inferOwn, isOwnAddress, readAddressees } from './own.ts';
import { traceWay } from './trace-way.ts';
import type { Finding, Judgement, OwnNames } from './verdict.ts';

/** True where a program or a login of the visitor's own may have sent it: forms write in the domain's name. */
function hasOwnMark({ original, own }: Case): boolean {
  return original.marks.some(({ kind, account }) => kind !== 'authenticated' || isOwnAddress(account, own));
}

/** What shows that the sender is not who the mail says; the visitor's own servers may be told to write no login mark. */
function findForgery(file: Case): { isProven: boolean; finding: Finding } | null {
  const { original, own, way } = file;
  const hop = findOwnHop(file);
  const isMarked = hop === null || isFromInside(hop) || original.marks.some((mark) => mark.hop === hop);
  if (isMarked || hasOwnMark(file) || original.checks.some(({ result }) => result === 'pass')) return null;
  const failed = original.checks.find(({ result }) => result === 'fail');
  if (failed) return { isProven: true, finding: find('sender-check-failed', failed.line) };
  const stranger = original.marks.find(
    ({ account, hop: at }) => at !== null && way.hops.includes(at) && account?.includes('@'),
  );
  if (stranger) return { isProven: true, finding: find('other-account-named', stranger.line) };
  const [from] = readAddresses(firstValue(original.headers, 'from'));
  const isToSelf = from !== undefined && readAddresses(firstValue(original.headers, 'to')).includes(from);
  const isUnknown = hop.isNameless || looksLikeAccessLine(hop.resolved ?? '');
  return isToSelf && isUnknown ? { isProven: own.told, finding: find('client-without-name', hop.line) } : null;
}

/**
 * Judges a mail that is no report, but came in the visitor's own name: as the extortion that says it was sent from the
 * reader's own mailbox. Null where nothing shows that the name was forged.
 */
export function judgeInbound(facts: MailFacts, names: OwnNames): Judgement | null {
  const original = facts.outer;
  const file: Case = { facts, original, own: inferOwn(facts, names), way: traceWay(facts, original) };
  const isOwn = (address: string) => isOwnAddress(address, file.own);
  const isInOwnName = readAddresses(firstValue(original.headers, 'from')).some(isOwn);
  const hop = findOwnHop(file);
  // A list sends its members' own posts back to them, from its own server.
  if (original.headers.some(({ name }) => LIST_HEADER.test(name))) return null;
  if (!isInOwnName || !readAddressees(original).some(isOwn) || hop === null) return null;
  const forgery = findForgery(file);
  if (forgery === null) return null;
  const entered = find('entered-own-host-from-outside', hop.line);
  return judge('forged-inbound', forgery.isProven ? 'medium' : 'low', forgery.finding, entered);
}
