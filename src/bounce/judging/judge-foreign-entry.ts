import type { Hop } from '../reading/facts.ts';
import { type Case, claimsOwnSender } from './case.ts';
import { find, judge, leaveOpen } from './find.ts';
import { isFromInside, isInside, isOwnAddress, standingOf } from './own.ts';
import type { Finding, Judgement } from './verdict.ts';

/** A sign that the message did not come from the visitor, and how much it counts. */
interface Sign {
  points: number;
  finding: Finding;
}

/** Points from which a forged sender is called likely, and certain as far as headers go; below, it is only possible. */
const MEDIUM = 2;
const HIGH = 4;

/** Names that access lines are given: they end with the address, or say that it changes. */
const ACCESS_LINE =
  /(?:^|[.-])(?:dyn|dynamic|dhcp|dsl|adsl|pool|ppp|cable|broadband|static|customer|client|user)[.-]|\d{1,3}[-.]\d{1,3}[-.]\d{1,3}[-.]\d{1,3}/;

/** The failing check of the sender's domain, in a reply or in what the reporting side wrote. */
function checkSigns({ facts, original }: Case): Sign[] {
  const failed = [...facts.replyChecks, ...original.checks].find(({ result }) => result === 'fail');
  return failed ? [{ points: 2, finding: find('sender-check-failed', failed.line) }] : [];
}

/** What the client of the entry says of itself. */
function clientSigns({ own, way }: Case, entry: Hop): Sign[] {
  const signs: Sign[] = [];
  const isUnknown = entry.isNameless || (entry.resolved !== null && ACCESS_LINE.test(entry.resolved));
  const borrows =
    standingOf(entry.from, own) === 'own' && (entry.isNameless || standingOf(entry.resolved, own) === 'foreign');
  if (isUnknown) signs.push({ points: 1, finding: find('client-without-name', entry.line) });
  if (borrows) signs.push({ points: 1, finding: find('own-name-borrowed', entry.line) });
  if (way.doubtful && standingOf(way.doubtful.by, own) === 'own' && standingOf(entry.from, own) !== 'own') {
    signs.push({ points: 1, finding: find('own-line-not-borne-out', way.doubtful.line) });
  }
  return signs;
}

/** The entry was the recipient's own server, and nobody had handled the message before. */
function straightSigns({ facts, way }: Case, entry: Hop): Sign[] {
  const isStraight = way.hops.length === 1 && facts.status.remoteHost === null && !isFromInside(entry);
  return isStraight ? [{ points: 1, finding: find('straight-to-recipient', entry.line) }] : [];
}

/** What is known of the visitor's hosts, and none of them is on the way. */
function absenceSigns({ own, original, way }: Case, entry: Hop): Sign[] {
  const onWay = way.hops.some(({ resolved, from }) =>
    [resolved, from].some((host) => ['own', 'provider'].includes(standingOf(host, own))),
  );
  if (onWay) return [];
  const knowsProvider = own.provider !== null && !own.domains.some((domain) => own.provider === domain);
  const points = Number(own.told) + Number(knowsProvider) + Number(own.hosts.length > 0);
  if (points === 0) return [];
  const mark = original.marks.find(({ hop, kind }) => hop && way.hops.includes(hop) && kind !== 'script');
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

/** What speaks for the visitor's own sending, so that nothing can be said. */
function findContrary({ own, original, way }: Case, entry: Hop): Finding | null {
  const named = original.marks.find(({ kind, account }) => kind === 'authenticated' && isOwnAddress(account, own));
  if (named) return find('mark-at-foreign-host', named.line);
  const shared = way.hops.find(({ resolved }) => ['own', 'provider'].includes(standingOf(resolved, own)));
  if (shared) return find('own-line-not-borne-out', shared.line);
  const [first] = way.hops;
  const passed = original.checks.find(
    ({ result, method, at }) => method === 'spf' && result === 'pass' && at !== null && first && at < first.at,
  );
  if (passed) return find('sender-check-passed', passed.line);
  const { doubtful } = way;
  const mayBeOwn = doubtful && standingOf(doubtful.by, own) === 'own' && standingOf(entry.from, own) === 'own';
  return mayBeOwn ? find('own-line-not-borne-out', doubtful.line) : null;
}

/** Judges a message on whose believed way there is no host of the visitor; `entry` is where it entered. */
export function judgeForeignEntry(file: Case, entry: Hop): Judgement {
  const entered = find('entered-at-foreign-host', entry.line);
  if (!claimsOwnSender(file)) return leaveOpen(find('sender-not-own', entry.line), entered);
  const failed = checkSigns(file);
  const contrary = findContrary(file, entry);
  const isDoubt = contrary !== null && !(contrary.rule === 'own-line-not-borne-out' && failed.length > 0);
  if (isDoubt) return leaveOpen(contrary, entered);
  const signs = [
    ...failed,
    ...accountSigns(file),
    ...absenceSigns(file, entry),
    ...clientSigns(file, entry),
    ...straightSigns(file, entry),
  ];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const confidence = points >= HIGH ? 'high' : points >= MEDIUM ? 'medium' : 'low';
  if (points === 0 || isInside(entry.by)) return leaveOpen(entered, ...signs.map(({ finding }) => finding));
  return judge('forged-elsewhere', confidence, ...signs.map(({ finding }) => finding), entered);
}
