import type { Hop, MailFacts, MessageFacts } from '../reading/facts.ts';
import { domainOf, readAddresses } from '../reading/read-address.ts';
import { fieldsNamed, firstValue } from '../reading/read-headers.ts';
import { isFromInside, isInside } from './host-name.ts';
import { hostsOfService, isOpenService } from './open-services.ts';
import { isBelow, registrableDomain } from './registrable-domain.ts';
import type { OwnNames } from './verdict.ts';

/** Whose names and hosts are the visitor's own, as far as it is known. */
export interface Own {
  /** True where the visitor said so; false where only the report's addressee says it. */
  told: boolean;
  addresses: string[];
  domains: string[];
  hosts: string[];
  /** Domains of the hosts that serve the visitor and others: their mailbox service, and who took this mail in. */
  providers: string[];
}

/** Whose a host is: the visitor's, their provider's (shared with others), somebody else's, or not said. */
export type Standing = 'own' | 'provider' | 'foreign' | 'unnamed';

const clean = (name: string): string => name.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '');

const DELIVERY_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** The addresses that this mail was sent to. */
export function readAddressees({ headers }: MessageFacts): string[] {
  // A report has one addressee; where a forwarder or a list wrote more, the rest are strangers.
  return [
    ...new Set([...DELIVERY_HEADERS, 'to'].flatMap((name) => readAddresses(firstValue(headers, name)).slice(0, 1))),
  ];
}

/** Where a returned message says it came from: a report goes to that envelope sender (RFC 5321 §4.5.5). */
function readEnvelopeSender(original: MessageFacts | null): string[] {
  return original ? readAddresses(firstValue(original.headers, 'return-path')) : [];
}

/** Joins what the visitor tells with what the report shows: its addressee, and the host that took it in. */
export function inferOwn(facts: MailFacts, names: OwnNames): Own {
  const addressees = readAddressees(facts.outer);
  const said = names.ownDomains.map(clean).filter((name) => name !== '');
  const told = said.length > 0;
  const inferred = addressees.length > 0 ? addressees : readEnvelopeSender(facts.original);
  const sources = told ? said : inferred;
  const domains = sources.map(domainOf).filter((domain) => domain.includes('.') && !isOpenService(domain, told));
  const own: Own = {
    told,
    addresses: sources.filter((name) => name.includes('@')),
    domains: [...new Set(told ? domains : domains.map(registrableDomain))],
    hosts: names.ownHosts.map(clean).filter((host) => host !== '' && !isOpenService(host, true)),
    providers: sources.flatMap((name) => hostsOfService(domainOf(name), told)),
  };
  const isForOwn = addressees.some((address) => isOwnAddress(address, own));
  return isForOwn ? { ...own, providers: [...own.providers, ...receivingDomains(facts)] } : own;
}

/** qmail names itself in no line of its report, only as its sender; null where a line names a server, or none is there. */
export function findNamelessWriter({ headers, hops }: MessageFacts): string | null {
  const [from] = readAddresses(firstValue(headers, 'from'));
  const isNameless = hops.length > 0 && hops.every((hop) => hop.by === null && isFromInside(hop));
  return isNameless && from !== undefined ? domainOf(from) : null;
}

/**
 * The server that wrote a report of which nothing shows that any server took it in for anybody: it may be the
 * visitor's or a stranger's. Null where a server did.
 */
export function findUndelivered(report: MessageFacts): string | null {
  const { headers, hops } = report;
  if (DELIVERY_HEADERS.some((name) => firstValue(headers, name) !== '')) return null;
  const top = hops.find((hop) => !isInside(hop.by));
  if (!top) return findNamelessWriter(report);
  return isFromInside(top) && top.for === null ? top.by : null;
}

/**
 * The domains of the host that took the report in for the visitor. A report that shows
 * only its own writer, or the failed recipient's host, was not yet taken in by anybody, and says nothing of them.
 */
function receivingDomains({ outer, status }: MailFacts): string[] {
  const top = outer.hops.find((hop) => !isInside(hop.by));
  if (!top?.by || findUndelivered(outer) === top.by) return [];
  const domain = registrableDomain(top.by);
  const isRecipients = status.recipients.some(({ finalRecipient }) => isBelow(domainOf(finalRecipient ?? ''), domain));
  if (isRecipients) return [];
  const family = hostsOfService(domain, true);
  return family.length > 0 ? family : [domain];
}

/** Whose a host is. */
export function standingOf(host: string | null, own: Own): Standing {
  if (host === null || isInside(host)) return 'unnamed';
  const domains = own.domains.map(registrableDomain);
  if ([...own.hosts, ...own.domains, ...domains].some((domain) => isBelow(host, domain))) return 'own';
  return own.providers.some((domain) => isBelow(host, domain)) ? 'provider' : 'foreign';
}

/** True for a host that serves the visitor, alone or among others. */
export function servesOwn(host: string | null, own: Own): boolean {
  return ['own', 'provider'].includes(standingOf(host, own));
}

/** True for an address of the visitor. */
export function isOwnAddress(address: string | null, own: Own): boolean {
  if (address === null) return false;
  return own.addresses.includes(address) || own.domains.some((domain) => isBelow(domainOf(address), domain));
}

/** The addresses that a returned message gives as its sender. */
export function senderAddresses(message: MessageFacts): string[] {
  const fields = ['from', 'return-path', 'sender'].flatMap((name) => fieldsNamed(message.headers, name));
  return readAddresses(fields.map(({ value }) => value).join(' '));
}

/** True where the visitor's names are known at all. */
export function isKnown({ addresses, domains, hosts }: Own): boolean {
  return addresses.length + domains.length + hosts.length > 0;
}

/** The server of a hop, or the nearest one above it where the line names none that means anything outside. */
export function hostOf(hop: Hop, hops: Hop[], reportingHost: string | null): string | null {
  if (!isInside(hop.by)) return hop.by;
  const above = hops.slice(0, hops.indexOf(hop)).findLast(({ by }) => !isInside(by));
  return above ? above.by : reportingHost;
}
