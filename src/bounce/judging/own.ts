import type { Hop, MailFacts, MessageFacts } from '../reading/facts.ts';
import { domainOf, readAddresses } from '../reading/read-address.ts';
import { fieldsNamed, firstValue } from '../reading/read-headers.ts';
import { isBelow, registrableDomain } from './registrable-domain.ts';
import type { OwnNames } from './verdict.ts';

/**
 * Mailbox services open to all, each with the host names it sends from. An equal domain says nothing there of whose
 * account it was; an equal address does, for these services let nobody send from another's.
 */
const OPEN_SERVICES: { domains: RegExp; hosts: string[] }[] = [
  { domains: /^(?:gmail|googlemail)\.com$/, hosts: ['google.com', 'gmail.com', 'googlemail.com'] },
  { domains: /^(?:outlook|hotmail|live|msn)\.(?:com|jp|co\.jp)$/, hosts: ['outlook.com', 'hotmail.com'] },
  { domains: /^(?:yahoo|ymail|aol)\.(?:com|co\.jp)$|^ybb\.ne\.jp$/, hosts: ['yahoo.com', 'yahoo.co.jp', 'aol.com'] },
  { domains: /^(?:icloud|me|mac)\.com$/, hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'] },
  { domains: /^(?:docomo|ezweb|softbank)\.ne\.jp$|^(?:au|i\.softbank|y-mobile)\.(?:com|jp|ne\.jp)$/, hosts: [] },
  { domains: /^gmx\.(?:de|net|com)$|^web\.de$|^mail\.com$/, hosts: ['gmx.net', 'gmx.com', 'web.de', 'mail.com'] },
  { domains: /^zoho(?:mail)?\.com$/, hosts: ['zoho.com', 'zohomail.com'] },
  {
    domains: /^yandex\.(?:ru|com)$|^mail\.ru$|^(?:qq|163|126)\.com$/,
    hosts: ['yandex.net', 'mail.ru', 'qq.com', '163.com'],
  },
];

/** Whose names and hosts are the visitor's own, as far as it is known. */
export interface Own {
  /** True where the visitor said so; false where only the report's addressee says it. */
  told: boolean;
  addresses: string[];
  domains: string[];
  hosts: string[];
  /** The registrable domain of the host that took this mail in for the visitor: a provider whom others may share. */
  provider: string | null;
}

/** Whose a host is: the visitor's, their provider's (shared with others), somebody else's, or not said. */
export type Standing = 'own' | 'provider' | 'foreign' | 'unnamed';

const clean = (name: string): string => name.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '');

const openService = (domain: string) => OPEN_SERVICES.find(({ domains }) => domains.test(domain));

/** The addresses that this mail was sent to. */
function readAddressees({ headers }: MessageFacts): string[] {
  const fields = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to'];
  return readAddresses(fields.map((name) => firstValue(headers, name)).join(' '));
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
  const domains = sources
    .map((name) => domainOf(name))
    .filter((domain) => domain.includes('.') && !openService(domain));
  const own: Own = {
    told,
    addresses: sources.filter((name) => name.includes('@')),
    domains: [...new Set(told ? domains : domains.map(registrableDomain))],
    hosts: [...names.ownHosts.map(clean), ...sources.flatMap((name) => openService(domainOf(name))?.hosts ?? [])],
    provider: null,
  };
  const isForOwn = addressees.some((address) => isOwnAddress(address, own));
  return { ...own, provider: isForOwn ? receivingDomain(facts.outer.hops) : null };
}

/** The registrable domain of the host that took the report in. */
function receivingDomain(hops: Hop[]): string | null {
  const by = hops.find((hop) => !isInside(hop.by))?.by ?? null;
  return by === null ? null : registrableDomain(by);
}

/** A host name that tells nothing outside its own network: none at all, an address, or one without a domain. */
export function isInside(host: string | null): boolean {
  return (
    host === null ||
    !host.includes('.') ||
    /^[\d.[\]:a-f]+$/.test(host) ||
    /(?:^|\.)(?:localhost|localdomain|local|internal|lan)$/.test(host)
  );
}

/** Whose a host is. */
export function standingOf(host: string | null, own: Own): Standing {
  if (host === null || isInside(host)) return 'unnamed';
  const domains = own.domains.map(registrableDomain);
  if ([...own.hosts, ...own.domains, ...domains].some((domain) => isBelow(host, domain))) return 'own';
  return own.provider !== null && isBelow(host, own.provider) ? 'provider' : 'foreign';
}

/** True for an address of the visitor. */
export function isOwnAddress(address: string | null, own: Own): boolean {
  if (address === null) return false;
  return own.addresses.includes(address) || own.domains.some((domain) => isBelow(domainOf(address), domain));
}

/** The addresses that a returned message gives as its sender. */
export function senderAddresses(message: MessageFacts): string[] {
  const fields = ['from', 'return-path', 'sender', 'x-postfix-sender'].flatMap((name) =>
    fieldsNamed(message.headers, name),
  );
  return readAddresses(fields.map(({ value }) => value).join(' '));
}

/** Private, loopback and link-local addresses (RFC 1918, RFC 1122, RFC 3927, RFC 4193): inside somebody's house. */
const PRIVATE = /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/;

export function isPrivateAddress(ip: string | null): boolean {
  return ip !== null && PRIVATE.test(ip);
}

/** True for a hop that the host handed to itself, or that a machine of the same house handed to it. */
export function isFromInside(hop: Hop): boolean {
  if (hop.ip !== null) return isPrivateAddress(hop.ip);
  return hop.from === null || /^localhost\b/.test(hop.from);
}
