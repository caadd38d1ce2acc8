import type { HeaderLine } from '../reading/facts.ts';
import { domainOf, readAddresses } from '../reading/read-address.ts';
import { firstValue } from '../reading/read-headers.ts';
import { type Case, findOwnHop } from './case.ts';
import { find, judge } from './find.ts';
import { isOwnAddress } from './own.ts';
import { isBelow, registrableDomain } from './registrable-domain.ts';
import type { Judgement } from './verdict.ts';

/** Fields that lists write (RFC 2919, RFC 2369, and older programs' own). */
export const LIST_HEADER =
  /^(?:list-id|list-post|x-ml-name|x-beenthere|x-mailman-version|mailing-list|x-mailing-list)$/i;
const LIST_SENDER = /(?:[+-]|^)(?:bounces?|owner|request|return|errors?)(?:[+-][^@]{0,100})?@|^owner-|\+bnc[a-z0-9]/i;
/** The Sender Rewriting Scheme, and the like of Gmail's forwarding: a forwarder puts its own address as sender. */
const REWRITTEN_SENDER = /^(?:srs[01]|prvs)[=+-]|\+caf_=/i;

/** True where the list put its own address as sender. */
function hasListSender({ facts, original }: Case): boolean {
  const addressees = readAddresses(
    `${firstValue(facts.outer.headers, 'to')} ${firstValue(original.headers, 'return-path')} ${firstValue(original.headers, 'sender')}`,
  );
  return addressees.some((address) => LIST_SENDER.test(address));
}

const HOST = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}/i;

/** The hosts that a list's field names; where it has only the list's name, that of the address with that name. */
function listHosts({ original }: Case, { value }: HeaderLine): string[] {
  const said = value.slice(-300).toLowerCase();
  const addresses = readAddresses(said);
  const [host] = HOST.exec(/<([^<>@]{1,300})>\s{0,5}$/.exec(said)?.[1] ?? said) ?? [];
  if (addresses.length > 0) return addresses.map(domainOf);
  if (host !== undefined) return [host];
  const to = readAddresses(firstValue(original.headers, 'to'));
  return to.filter((address) => address.startsWith(`${said.trim()}@`)).map(domainOf);
}

/** True where a server of the list is on the way. */
function isListOnTheWay(file: Case, list: HeaderLine): boolean {
  const domains = listHosts(file, list).map(registrableDomain);
  const servers = file.way.hops.flatMap(({ by, resolved }) => [by, resolved]);
  return domains.some((domain) => servers.some((at) => at !== null && isBelow(at, domain)));
}

/** The visitor's own message at their own server, borne out: then the list is only where it went. */
function isOwnPost(file: Case): boolean {
  if (file.way.byNameOnly !== null) return false;
  const from = readAddresses(firstValue(file.original.headers, 'from'));
  return from.some((address) => isOwnAddress(address, file.own)) && findOwnHop(file) !== null;
}

function findForwarding({ facts, original, own }: Case): HeaderLine | null {
  const rewritten = facts.outer.headers.find(
    ({ name, value }) =>
      /^(?:to|delivered-to|x-original-to)$/i.test(name) && readAddresses(value).some((to) => REWRITTEN_SENDER.test(to)),
  );
  const forwarded = original.headers.find(
    ({ name, value }) =>
      /^(?:x-forwarded-(?:to|for)|resent-(?:from|sender))$/i.test(name) &&
      readAddresses(value).some((address) => isOwnAddress(address, own)),
  );
  return rewritten ?? forwarded ?? null;
}

/** Judges whether a list or a forwarding sent the message on; null where nothing says so. */
export function judgeRelay(file: Case): Judgement | null {
  const lists = file.original.headers.filter(({ name }) => LIST_HEADER.test(name));
  // A header alone is easily written.
  const isPost = isOwnPost(file);
  const list = hasListSender(file) ? lists[0] : lists.find((field) => !isPost && isListOnTheWay(file, field));
  if (list) return judge('relayed', 'medium', find('passed-a-list', list.line));
  const forwarding = findForwarding(file);
  return forwarding ? judge('relayed', 'medium', find('was-forwarded', forwarding.line)) : null;
}
