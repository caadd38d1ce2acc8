import type { Hop, MailFacts, MessageFacts, ReportedRecipient } from '../reading/facts.ts';
import { readAddresses } from '../reading/read-address.ts';
import { firstValue } from '../reading/read-headers.ts';
import { isFromInside, isInside } from './host-name.ts';
import { hostOf, isOwnAddress, type Own, senderAddresses, servesOwn } from './own.ts';
import type { Way } from './trace-way.ts';

/** All that the judgement of a returned message looks at. */
export interface Case {
  facts: MailFacts;
  original: MessageFacts;
  own: Own;
  way: Way;
}

/**
 * The recipients that the report names: by its status fields, else by its text. Where the fields leave out whom they
 * are about, the text tells.
 */
export function reportedRecipients({ status, namedRecipients }: MailFacts): ReportedRecipient[] {
  const isNamed = status.recipients.some(({ finalRecipient }) => finalRecipient !== null);
  if (isNamed || namedRecipients.length === 0) return status.recipients;
  const [stated] = status.recipients;
  return namedRecipients.map((named) => ({
    ...named,
    action: stated?.action ?? named.action,
    status: stated?.status ?? named.status,
  }));
}

/** The addresses at which the message failed. */
export function failedAddresses({ facts }: Case): string[] {
  return reportedRecipients(facts).flatMap(({ finalRecipient }) => finalRecipient ?? []);
}

/** The addresses that the message was sent to before anybody forwarded it, as far as servers and headers say. */
export function firstAddresses({ facts, original }: Case, hop: Hop): string[] {
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].map((name) => firstValue(original.headers, name));
  return [
    ...facts.status.originalRecipients,
    ...readAddresses(delivered.join(' ')),
    ...(hop.for === null ? [] : [hop.for]),
  ];
}

/** The addresses of the header that the sender wrote: a hint only. */
export function writtenAddresses({ original }: Case): string[] {
  return readAddresses(['to', 'cc'].map((name) => firstValue(original.headers, name)).join(' '));
}

/** Who is sent copies of reports about other people's mail. */
const POSTMASTER = /^(?:postmaster|mailer-daemon|root|abuse|admin)@/;

/**
 * True where the returned message claims to be the visitor's. A report goes to the envelope sender (RFC 5321 §4.5.5),
 * so without other word its addressee is the one, unless it is a postmaster.
 */
export function claimsOwnSender({ own, original }: Case): boolean {
  if (senderAddresses(original).some((address) => isOwnAddress(address, own))) return true;
  return !own.told && !own.addresses.every((address) => POSTMASTER.test(address));
}

/** The lowest believed hop at a host of the visitor or their provider: where the message entered there. */
export function findOwnHop({ way, own }: Case): Hop | null {
  return way.hops.findLast((hop) => servesOwn(hostAt({ way }, hop), own)) ?? null;
}

/**
 * The lowest believed hop at a server that can be told: where the message entered. A server that calls itself by no
 * name (`by 0` of qmail) is the reporting one. Null where no line tells.
 */
export function findEntry({ original, way }: Case): Hop | null {
  const named = way.hops.findLast((hop) => !isInside(hop.by));
  if (named) return named;
  const lowest = way.hops.at(-1);
  const isWhole = lowest !== undefined && lowest === original.hops.at(-1) && !isFromInside(lowest);
  return isWhole && way.reportingHost !== null ? lowest : null;
}

/** The server that wrote a believed line. */
export function hostAt({ way }: Pick<Case, 'way'>, hop: Hop): string | null {
  return hostOf(hop, way.hops, way.reportingHost);
}
