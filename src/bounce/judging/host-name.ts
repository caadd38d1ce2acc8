import type { Hop } from '../reading/facts.ts';
import { hostsOfService } from './open-services.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Private, loopback and link-local addresses (RFC 1918, RFC 1122, RFC 3927, RFC 4193): inside somebody's house. */
const PRIVATE = /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/;

/** Names that mean nothing outside their own network (RFC 6761, RFC 9476 and common use). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp)$/;

/**
 * Addresses by which the servers of Exchange Online hand to each other; they look no names up, so the address must
 * tell. Seen in its headers; within Microsoft's 2603:1000::/24 (ARIN), and not given to customers' machines.
 */
const EXCHANGE_ONLINE = /^2603:10(?:9|a|b)6:/;

/** True for an address of a server of Exchange Online. */
export function isExchangeOnline(ip: string | null): boolean {
  return ip !== null && EXCHANGE_ONLINE.test(ip);
}

/** A host name that tells nothing outside its own network: none, an address, one without a domain, a local one. */
export function isInside(host: string | null): boolean {
  return host === null || !host.includes('.') || /^[\d.[\]:a-f]+$/.test(host) || LOCAL_NAME.test(host);
}

function isPrivateAddress(ip: string | null): boolean {
  return ip !== null && PRIVATE.test(ip);
}

/** True for a hop that the machine handed to itself, or that a machine of the same house handed to it. */
export function isFromInside({ ip, from, isLocal }: Hop): boolean {
  if (isLocal) return true;
  return ip === null ? from === null || /^localhost\b/.test(from) : isPrivateAddress(ip);
}

/** True for two hosts of one holder. */
export function isSameHouse(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [domain, neighbour] = [registrableDomain(one), registrableDomain(other)];
  return one === other || domain === neighbour || hostsOfService(domain, true).includes(neighbour);
}

/** Names that access lines are given: they carry the address or a long number, or say that it changes. */
const ACCESS_LINE =
  /(?:^|[.-])(?:dyn|dynamic|dhcp|dsl|adsl|vdsl|ftth|pool|ppp|pppoe|cable|broadband|client|customer|cust|user|dialup|mobile)\d{0,5}[.-]|\d{1,3}[-.x]\d{1,3}[-.x]\d{1,3}[-.x]\d{1,3}|^[a-z]{1,4}\d{1,6}-[a-z0-9-]{0,40}\.|^[a-z]?\d{4,}|^[a-z]\d{1,3}\.[a-z]/;

/** True for the name of somebody's line rather than of a server: a neighbour in the domain, not its mail service. */
export function looksLikeAccessLine(host: string): boolean {
  return ACCESS_LINE.test(host);
}
