import type { Hop } from '../reading/facts.ts';
import { domainOf } from '../reading/read-address.ts';
import { type Case, claimsOwnSender, failedAddresses, writtenAddresses } from './case.ts';
import { find, judge, leaveOpen } from './find.ts';
import { findContrary, findOwnLogin, findService } from './find-contrary.ts';
import { isFromInside, isSameHouse, looksLikeAccessLine } from './host-name.ts';
import { isOwnAddress, servesOwn, standingOf } from './own.ts';
import { isBesideCustomers } from './registrable-domain.ts';
import type { Confidence, Finding, Judgement } from './verdict.ts';

/** A sign that the message did not come from the visitor, and how much it counts. */
interface Sign {
  points: number;
  finding: Finding;
}

/** Points from which a forged sender is called likely, and as certain as headers can make it; below, only possible. */
const MEDIUM = 2;
const HIGH = 4;

/** Without word of what is the visitor's own, only these lift the verdict above the lowest confidence. */
const TELLING = new Set(['sender-check-failed', 'other-account-named', 'client-without-name', 'own-name-borrowed']);

/** Somebody else's word, not only a lack or an oddity: what the highest confidence needs. */
const PROVING = new Set(['sender-check-failed', 'other-account-named']);

/** Signs that say something only together with another. */
const HINTS = new Set(['straight-to-recipient', 'message-id-not-own']);

/** The failing check of the sender's domain, in a reply or in what the reporting side wrote. */
function checkSigns({ facts, original }: Case): Sign[] {
  const failed = [...facts.replyChecks, ...original.checks].find(({ result }) => result === 'fail');
  return failed ? [{ points: 2, finding: find('sender-check-failed', failed.line) }] : [];
}

/** True where another server of the same holder handed it over: the line of the true entry is missing. */
function isFromNeighbour({ resolved, from, by, isNameless }: Hop): boolean {
  const client = resolved ?? (isNameless ? null : from);
  return client !== null && isSameHouse(client, by) && !looksLikeAccessLine(client);
}

/** True where the recipient's own server took it, and no line claims that anybody had handled the message before. */
function isStraight({ facts, original }: Case, entry: Hop): boolean {
  const isOnlyLine = original.hops.length === 1 && facts.status.remoteHost === null;
  return isOnlyLine && !isFromInside(entry) && !isFromNeighbour(entry);
}

/** Nobody's true mail comes straight to the recipient's server; from a submission server's client, nothing follows. */
function straightSigns(file: Case, entry: Hop): Sign[] {
  if (!isStraight(file, entry)) return [];
  // Some servers look no name up (Exchange, Domino); then what the client calls itself must do.
  const isUnknown = entry.isNameless || looksLikeAccessLine(entry.resolved ?? entry.from ?? '');
  const straight = { points: 1, finding: find('straight-to-recipient', entry.line) };
  return isUnknown ? [{ points: 1, finding: find('client-without-name', entry.line) }, straight] : [straight];
}

/** A Message-ID of a domain that is neither the visitor's nor the server's that took the message in. */
function messageIdSigns({ own, original }: Case, entry: Hop): Sign[] {
  const field = original.headers.find(({ name }) => /^message-id$/i.test(name));
  const domain = domainOf((field?.value ?? '').slice(0, 500).replace(/>.*$/, ''));
  const isForeign = standingOf(domain, own) === 'foreign' && !isSameHouse(domain, entry.by);
  return field && isForeign ? [{ points: 1, finding: find('message-id-not-own', field.line) }] : [];
}

/** The client of the entry, or a line below it, uses a name of the visitor's that is not its own. */
function borrowedSigns({ own, way }: Case, entry: Hop): Sign[] {
  const isStranger = entry.isNameless || standingOf(entry.resolved, own) === 'foreign';
  if (!isStranger) return [];
  if (standingOf(entry.from, own) === 'own') return [{ points: 1, finding: find('own-name-borrowed', entry.line) }];
  const { doubtful } = way;
  const isInvented = doubtful && standingOf(doubtful.by, own) === 'own' && standingOf(entry.from, own) === 'foreign';
  return isInvented ? [{ points: 1, finding: find('own-line-not-borne-out', doubtful.line) }] : [];
}

/** What is known of the visitor's hosts, and none of them is on the way. */
function absenceSigns({ own, original, way }: Case, entry: Hop): Sign[] {
  const points = Number(own.told) + Number(own.providers.some((domain) => !own.domains.includes(domain)));
  if (points === 0) return [];
  const mark = original.marks.find(
    ({ hop, kind }) => hop && way.hops.includes(hop) && (kind === 'authenticated' || hop === entry),
  );
  const marked: Sign[] = mark ? [{ points: 1, finding: find('mark-at-foreign-host', mark.line) }] : [];
  return [...marked, { points, finding: find('own-hosts-not-on-the-way', entry.line) }];
}

/** An account on a believed line that is somebody else's. */
function accountSigns({ own, original, way }: Case): Sign[] {
  const mark = original.marks.find(
    ({ account, hop }) => hop && way.hops.includes(hop) && account?.includes('@') && !isOwnAddress(account, own),
  );
  return mark ? [{ points: 2, finding: find('other-account-named', mark.line) }] : [];
}

/** A break of the way that leaves open where the message entered, so that only a failed check can speak. */
function findBreak({ own, way }: Case, entry: Hop): Finding | null {
  const entered = find('entered-at-foreign-host', entry.line);
  const { doubtful } = way;
  const shared = way.hops.find(({ resolved }) => servesOwn(resolved, own) && !looksLikeAccessLine(resolved ?? ''));
  if (shared) return find('own-line-not-borne-out', shared.line);
  if (isFromNeighbour(entry)) return find('way-missing', entry.line);
  // A provider names its own servers like its customers': a neighbour is not for certain a stranger.
  if (own.providers.some((provider) => isBesideCustomers(entry.by, provider))) return entered;
  if (doubtful === null) return null;
  const isWithinHouse = isSameHouse(doubtful.by, entry.by) || isFromInside(entry);
  const mayBeOwn = standingOf(doubtful.by, own) === 'own' && standingOf(entry.from, own) !== 'foreign';
  return isWithinHouse || mayBeOwn ? find('own-line-not-borne-out', doubtful.line) : null;
}

function confidenceIn(signs: Sign[], told: boolean): Confidence {
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const isTelling = told || signs.some(({ finding }) => TELLING.has(finding.rule));
  if (points < MEDIUM || !isTelling) return 'low';
  const isProven = signs.some(({ finding }) => PROVING.has(finding.rule));
  return points >= HIGH && isProven ? 'high' : 'medium';
}

/** True where the server that took it in found, by name, that one of the visitor's own servers handed it over. */
function isFromOwnServer({ own }: Case, entry: Hop): boolean {
  const { resolved, from } = entry;
  return (
    resolved !== null && resolved === from && standingOf(resolved, own) === 'own' && !looksLikeAccessLine(resolved)
  );
}

/** True where the message was written to the visitor, and failed at an address that it was not written to. */
function wasForOwn(file: Case): boolean {
  const written = [...file.facts.status.originalRecipients, ...writtenAddresses(file)];
  const isOwn = written.some((address) => isOwnAddress(address, file.own));
  return isOwn && !failedAddresses(file).some((address) => written.includes(address));
}

/** Judges a message on whose believed way there is no host of the visitor; `entry` is where it entered. */
export function judgeForeignEntry(file: Case, entry: Hop): Judgement {
  const entered = find('entered-at-foreign-host', entry.line);
  if (!claimsOwnSender(file)) return leaveOpen(find('sender-not-own', entry.line), entered);
  if (isFromOwnServer(file, entry)) {
    const handed = find('handed-over-by-own-host', entry.line);
    if (wasForOwn(file)) return judge('relayed', 'low', find('was-forwarded', entry.line), handed);
    return judge('own-server', file.own.told ? 'medium' : 'low', handed);
  }
  const login = findOwnLogin(file);
  if (login) return judge('own-account', file.own.told ? 'medium' : 'low', find('own-account-named', login.line));
  const contrary = findContrary(file, entry);
  if (contrary) return leaveOpen(...(contrary.rule === entered.rule ? [] : [contrary]), entered);
  const failed = checkSigns(file);
  const gap = findService(file) ?? findBreak(file, entry);
  if (gap && failed.length === 0) return leaveOpen(...(gap.rule === entered.rule ? [] : [gap]), entered);
  const signs = [
    ...failed,
    ...accountSigns(file),
    ...absenceSigns(file, entry),
    ...borrowedSigns(file, entry),
    ...straightSigns(file, entry),
    ...messageIdSigns(file, entry),
  ];
  // One hint alone proves nothing: some hosts leave out where their customers handed in, and any program makes an id.
  const isBare = signs.length < 2 && signs.every(({ finding }) => HINTS.has(finding.rule));
  if (isBare) return leaveOpen(entered);
  return judge('forged-elsewhere', confidenceIn(signs, file.own.told), ...signs.map(({ finding }) => finding), entered);
}
