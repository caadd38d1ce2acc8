import type { Hop, MailFacts, MessageFacts } from '../reading/facts.ts';
import { isExchangeOnline, isFromInside, isInside, isSameHouse, looksLikeAccessLine } from './host-name.ts';
import { findNamelessWriter } from './own.ts';

/**
 * The way of a returned message as far as it can be believed. Anybody can write Received lines below the true ones
 * (RFC 5321 §7.1), so a line counts only where the server above says that it got the message from the line's server.
 */
export interface Way {
  /** From the server that returned the message down to where it entered. */
  hops: Hop[];
  /** The first line that is not borne out; null where all are. */
  doubtful: Hop | null;
  /** True where the reporting side itself wrote the first line, as far as the report names it. */
  isAttested: boolean;
  /** The first hop that is believed only because its client called itself so; null where none is. */
  byNameOnly: Hop | null;
  /** A name of the reporting side; null where the report gives none. */
  reportingHost: string | null;
}

type Link = 'found' | 'named' | 'broken';

/** Whether `upper`, having looked the client's name up, got the message from the server that wrote `lower`. */
function isServerOf(upper: Hop, lower: Hop): boolean {
  if (upper.resolved === null) return false;
  return upper.resolved === lower.by || (isSameHouse(upper.resolved, lower.by) && !looksLikeAccessLine(upper.resolved));
}

/** Whether `upper` got the message from the server that wrote `lower`. */
function linkOf(upper: Hop, lower: Hop): Link {
  const isFromHouse = isFromInside(upper) || isInside(upper.by);
  if (isInside(lower.by)) return isFromHouse ? 'found' : 'broken';
  if (isFromHouse) {
    const isNeighbour = isInside(upper.by) || isSameHouse(upper.by, lower.by) || isSameHouse(upper.from, lower.by);
    return isNeighbour ? 'found' : 'broken';
  }
  if (isServerOf(upper, lower)) return 'found';
  if (upper.resolved !== null || upper.isNameless) return 'broken';
  if (!isSameHouse(upper.from, lower.by)) return 'broken';
  return isExchangeOnline(upper.ip) ? 'found' : 'named';
}

/**
 * The names under which the reporting side appears: its status fields, and who handed the report over first. The server
 * that took it in is the reporting one only where it wrote the report itself.
 */
function reportingHosts(facts: MailFacts): string[] {
  const first = facts.outer.hops.findLast((hop) => !isInside(hop.by));
  const handed = first && isFromInside(first) ? first.by : (first?.resolved ?? first?.from);
  const writer = handed ?? findNamelessWriter(facts.outer);
  return [facts.status.reportingHost, writer].flatMap((host) => host ?? []).filter((host) => !isInside(host));
}

/** Follows the returned message's way from the reporting server downwards. */
export function traceWay(facts: MailFacts, original: MessageFacts): Way {
  const [first] = original.hops;
  const reporting = reportingHosts(facts);
  const named = original.hops.find((hop) => !isInside(hop.by)) ?? null;
  const way: Way = {
    hops: first ? [first] : [],
    doubtful: null,
    isAttested: named === null || reporting.length === 0 || reporting.some((host) => isSameHouse(host, named.by)),
    byNameOnly: null,
    reportingHost: reporting[0] ?? null,
  };
  for (const lower of original.hops.slice(1)) {
    const upper = way.hops.at(-1);
    const link = upper ? linkOf(upper, lower) : 'broken';
    if (link === 'broken') return { ...way, doubtful: lower };
    if (link === 'named') way.byNameOnly ??= lower;
    way.hops.push(lower);
  }
  return way;
}
