import type { Hop, SubmissionMark } from '../reading/facts.ts';
import { domainOf } from '../reading/read-address.ts';
import { type Case, failedAddresses, firstAddresses, hostAt, writtenAddresses } from './case.ts';
import { find, judge, leaveOpen } from './find.ts';
import { isFromInside, isInside } from './host-name.ts';
import { hostsOfService } from './open-services.ts';
import { isOwnAddress, type Own, servesOwn, standingOf } from './own.ts';
import { isBelow } from './registrable-domain.ts';
import type { Confidence, Judgement } from './verdict.ts';

/** Whether an account is the visitor's; null where the mark names none, or none that tells. */
function isOwnAccount(account: string | null, own: Own): boolean | null {
  if (account === null) return null;
  if (isOwnAddress(account, own)) return true;
  const domain = domainOf(account);
  // Hosts also name accounts by their own name for the customer, which nobody else can tell apart.
  if (account.includes('@')) return own.providers.some((provider) => isBelow(domain, provider)) ? null : false;
  return own.addresses.some((address) => address.startsWith(`${account}@`)) || null;
}

/** True for a line of a host that is the visitor's alone, not shared with a provider's other customers. */
function isOwnAlone(file: Case, hop: Hop): boolean {
  return standingOf(hostAt(file, hop), file.own) === 'own';
}

/** The marks of a password on believed lines of the visitor's hosts. */
function trustedMarks(file: Case): SubmissionMark[] {
  const { way, own, original } = file;
  return original.marks.filter(
    ({ kind, hop }) => kind === 'authenticated' && hop && way.hops.includes(hop) && servesOwn(hostAt(file, hop), own),
  );
}

/** A mark in a header of its own counts only where the host would not have sent the message on without a password. */
function headerMark({ original, own }: Case, isStrict: boolean): SubmissionMark | null {
  const marks = original.marks.filter(({ kind, hop }) => kind === 'authenticated' && hop === null);
  return marks.find(({ account }) => isOwnAccount(account, own) || (isStrict && account !== null)) ?? null;
}

/** True where a line is of another single server of the provider than the one that keeps the report's mailbox. */
function isBesideMailbox(file: Case, hop: Hop): boolean {
  const host = hostAt(file, hop);
  const receiver = file.facts.outer.hops.find(({ by }) => !isInside(by))?.by;
  // The great services are no single servers.
  const isService = host !== null && hostsOfService(host, true).length > 0;
  return !isService && host !== receiver;
}

/** How sure a mark on a host shared with strangers can make: beside the report's mailbox it may be a neighbour's. */
function confidenceAtShared(file: Case, hop: Hop): Confidence {
  return isBesideMailbox(file, hop) ? 'low' : 'medium';
}

function judgeAuthenticated(file: Case, mark: SubmissionMark, hop: Hop): Judgement {
  const { own, original } = file;
  const isStrict = isOwnAlone(file, mark.hop ?? hop);
  const isOwn = isOwnAccount(mark.account, own);
  const script = original.marks.find(({ kind }) => kind === 'script');
  const entry = mark.hop ?? hop;
  if (isOwn === false && !isStrict) {
    return judge('forged-elsewhere', 'medium', find('other-account-named', mark.line));
  }
  if (!isStrict && isOwn === null && mark.account !== null) return leaveOpen(find('other-account-named', mark.line));
  if (script && isFromInside(entry)) {
    return judge(
      'own-web-script',
      'medium',
      find('script-at-own-host', script.line),
      find('authenticated-at-own-host', mark.line),
    );
  }
  const confidence = isStrict || isOwn ? 'high' : confidenceAtShared(file, entry);
  return judge('own-account', confidence, find(isOwn ? 'own-account-named' : 'authenticated-at-own-host', mark.line));
}

/** Users under which web servers run scripts. */
const WEB_USER =
  /\b(?:from|envelope-from) <?(?:apache|www-data|www|nginx|httpd|nobody|wwwrun)@|\(from (?:apache|www-data|www|nginx|httpd|nobody)\b|userid (?:33|48)\b/i;

/** A message that began on the host, or on a machine beside it. */
function judgeInside(file: Case, hop: Hop): Judgement {
  const isStrict = isOwnAlone(file, hop);
  const began = find('began-at-own-host', hop.line);
  const failed = failedAddresses(file);
  // Mail from outside can come by way of a filter that leaves no line; to the house's own addresses that is the rule.
  const mayBeIncoming = !hop.isLocal && failed.length > 0 && failed.every((address) => isOwnAddress(address, file.own));
  if (mayBeIncoming) return leaveOpen(began);
  const script = file.original.marks.find(({ kind }) => kind === 'script');
  if (script)
    return judge(
      'own-web-script',
      isStrict ? 'high' : confidenceAtShared(file, hop),
      find('script-at-own-host', script.line),
      began,
    );
  if (WEB_USER.test(hop.line))
    return judge('own-web-script', isStrict ? 'medium' : 'low', find('script-at-own-host', hop.line));
  return judge('own-server', isStrict ? 'medium' : 'low', began);
}

/**
 * The recipient may have the same provider: then its server took the message from a stranger, who must be shown by more
 * than the lack of a mark. Null where the server was sending it on, or nothing shows a stranger.
 */
function judgeAtRecipients(file: Case, hop: Hop): Judgement | null {
  // Only status fields tell that no other host was asked; a server's plain words name it in many ways.
  if (!file.facts.hasStatusPart || file.facts.status.remoteHost !== null) return null;
  const entered = find('entered-at-foreign-host', hop.line);
  const failed = file.original.checks.find(({ result }) => result === 'fail');
  if (failed) return judge('forged-elsewhere', 'medium', find('sender-check-failed', failed.line), entered);
  const isStranger = hop.isNameless && isBesideMailbox(file, hop);
  const confidence = file.own.told ? 'medium' : 'low';
  return isStranger ? judge('forged-elsewhere', confidence, find('client-without-name', hop.line), entered) : null;
}

/**
 * A message that came to an own host from outside without a mark of a password. Servers are often told to write none,
 * so where it was to go decides: servers take mail to others only from their users (RFC 6409).
 */
function judgeUnmarked(file: Case, hop: Hop, claimsOwn: boolean): Judgement {
  const { own } = file;
  const isOwn = (address: string) => isOwnAddress(address, own);
  const failed = failedAddresses(file);
  const first = firstAddresses(file, hop);
  const entered = find('entered-own-host-from-outside', hop.line);
  const wasForOwn = first.some(isOwn) || (first.length === 0 && writtenAddresses(file).some(isOwn));
  const failedAway = failed.some((address) => !isOwn(address));
  if (wasForOwn && failedAway) return judge('relayed', 'medium', find('was-forwarded', hop.line));
  if (failed.some(isOwn) || wasForOwn) {
    if (!claimsOwn) return leaveOpen(find('sender-not-own', hop.line), entered);
    const isDoubtful = !hop.isNameless && !file.original.checks.some(({ result }) => result === 'fail');
    return judge('forged-inbound', isDoubtful ? 'low' : 'medium', entered, find('addressed-to-own-domain', hop.line));
  }
  const isStrict = isOwnAlone(file, hop);
  const mark = headerMark(file, isStrict);
  const wasForFailed = [...first, ...writtenAddresses(file)].some((address) => failed.includes(address));
  if (!failedAway || !wasForFailed || !claimsOwn) return leaveOpen(entered);
  const stranger = isStrict ? null : judgeAtRecipients(file, hop);
  if (stranger) return stranger;
  if (mark)
    return judge('own-account', 'medium', find('own-account-named', mark.line), find('own-host-sent-it-on', hop.line));
  return isStrict ? judge('own-server', 'medium', find('own-host-sent-it-on', hop.line)) : leaveOpen(entered);
}

/** Judges a message that passed a host of the visitor or of their provider; `hop` is the lowest such hop. */
export function judgeOwnEntry(file: Case, hop: Hop, claimsOwn: boolean): Judgement {
  const { way } = file;
  const marks = trustedMarks(file);
  const mark = marks.find(({ account }) => isOwnAccount(account, file.own)) ?? marks[0];
  const reached = way.hops.indexOf(mark?.hop ?? hop);
  const isByNameOnly = way.byNameOnly !== null && way.hops.indexOf(way.byNameOnly) <= reached;
  if ((!way.isAttested || isByNameOnly) && !isSenderConfirmed(file))
    return leaveOpen(find('own-line-not-borne-out', hop.line));
  if (mark) return judgeAuthenticated(file, mark, hop);
  if (way.hops.at(-1) === hop && isFromInside(hop)) return judgeInside(file, hop);
  return judgeUnmarked(file, hop, claimsOwn);
}

/**
 * True where a server on the recipient's side found the sending host permitted: its check stands above the line of the
 * server that took the message from outside, so whoever wrote below cannot have written it.
 */
function isSenderConfirmed({ way, original }: Case): boolean {
  const edge = way.byNameOnly === null ? way.hops[0] : way.hops[way.hops.indexOf(way.byNameOnly) - 1];
  return (
    edge !== undefined && original.checks.some(({ result, at }) => result === 'pass' && at !== null && at < edge.at)
  );
}
