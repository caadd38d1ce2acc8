import { hostAt } from '../judging/case.ts';
import { inferOwn, type Own, type Standing, standingOf } from '../judging/own.ts';
import { traceWay } from '../judging/trace-way.ts';
import type { BounceVerdict, OwnNames } from '../judging/verdict.ts';
import type { Hop, MailFacts } from '../reading/facts.ts';

/** One handing over on the way of the returned message, from the server that wrote it down. */
export interface WayStep {
  /** The server that took the message in; null where its line names none. */
  host: string | null;
  standing: Standing;
  /** Who handed it over: the name that the server looked up, the name that the client gave, its address. */
  client: { resolved: string | null; called: string | null; ip: string | null; isNameless: boolean; isLocal: boolean };
  protocol: string | null;
  date: string | null;
  /** False where no believed line bears this one out: anybody can write such a line. */
  isBelieved: boolean;
  /** True for the first believed line in time: where the message entered, as far as it can be known. */
  isEntry: boolean;
}

/** The way of a message in the order of time, and how it ended. */
export interface ToldWay {
  /** Whose way it is: the returned message's, or that of a mail which was judged itself. */
  of: 'returned' | 'mail';
  steps: WayStep[];
  /** The server that would not take it; null where the report names none. */
  refusedBy: string | null;
  /** The server that wrote the report; null where it is not named. */
  reportedBy: string | null;
  /** Countries that headers give for addresses; nothing else is asked. */
  countries: { ip: string; country: string }[];
}

function tellStep(hop: Hop, host: string | null, own: Own, believed: Hop[]): WayStep {
  const { resolved, from, ip, isNameless, isLocal } = hop;
  return {
    host: hop.by,
    standing: standingOf(host, own),
    client: { resolved, called: from, ip, isNameless, isLocal },
    protocol: hop.with,
    date: hop.date,
    isBelieved: believed.includes(hop),
    isEntry: believed.at(-1) === hop,
  };
}

/** What Microsoft's filter writes of the client's address and country into X-Forefront-Antispam-Report. */
const COUNTRY = /\bCIP:([\da-f.:]{3,45});(?:[^;]{0,200};){0,5}?\s*CTRY:([A-Z]{2})\b/i;

function readCountries({ outer, original }: MailFacts): ToldWay['countries'] {
  const lines = [...(original?.headers ?? []), ...outer.headers].filter(({ name }) =>
    /^x-forefront-antispam/i.test(name),
  );
  return lines.flatMap(({ value }) => {
    const [, ip, country] = COUNTRY.exec(value) ?? [];
    return ip && country ? [{ ip, country: country.toUpperCase() }] : [];
  });
}

/**
 * Tells the way that a returned message took, or of forged mail that was judged itself, its own; without steps where
 * none is written down.
 */
export function tellWay(facts: MailFacts, names: OwnNames, verdict: BounceVerdict): ToldWay {
  const { original, outer, status } = facts;
  const isItself = original === null && verdict === 'forged-inbound';
  const message = isItself ? outer : original;
  const end = {
    of: isItself ? 'mail' : 'returned',
    refusedBy: status.remoteHost,
    countries: readCountries(facts),
  } as const;
  if (message === null) return { ...end, steps: [], reportedBy: status.reportingHost };
  const own = inferOwn(facts, names);
  const way = traceWay(facts, message);
  const steps = message.hops.map((hop) => {
    const isBelieved = way.hops.includes(hop);
    return tellStep(hop, isBelieved ? hostAt({ way }, hop) : hop.by, own, way.hops);
  });
  return { ...end, steps: steps.reverse(), reportedBy: isItself ? null : way.reportingHost };
}
