import type { HeaderLine } from '../reading/facts.ts';
import { readAddresses } from '../reading/read-address.ts';
import { firstValue } from '../reading/read-headers.ts';
import { type Case, findOwnHop } from './case.ts';
import { find, judge } from './find.ts';
import { isOwnAddress } from './own.ts';
import { isBelow, registrableDomain } from './registrable-domain.ts';
import type { Judgement } from './verdict.ts';

const LIST_HEADER = /^(?:list-id|list-post|x-ml-name|x-beenthere|x-mailman-version|mailing-list|x-mailing-list)$/i;
const LIST_SENDER = /(?:[+-]|^)(?:bounces?|owner|request|return|errors?)(?:[+-][^@]{0,100})?@|^owner-|\+bnc[a-z0-9]/i;
/** The Sender Rewriting Scheme, and the like of Gmail's forwarding: a forwarder puts its own address as sender. */
const REWRITTEN_SENDER = /^(?:srs[01]|prvs)[=+-]|\+caf_=/i;

const host = (value: string): string | null =>
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}(?=>?\s{0,5}$)/i.exec(value.slice(-300))?.[0]?.toLowerCase() ?? null;

/** True where the list put its own address as sender. */
function hasListSender({ facts, original }: Case): boolean {
  const addressees = readAddresses(
    `${firstValue(facts.outer.headers, 'to')} ${firstValue(original.headers, 'return-path')} ${firstValue(original.headers, 'sender')}`,
  );
  return addressees.some((address) => LIST_SENDER.test(address));
}

/** True where a server of the list is on the way. */
function isListOnTheWay({ way }: Case, list: HeaderLine): boolean {
  const name = host(list.value);
  if (name === null) return false;
  const domain = registrableDomain(name);
  return way.hops.some(({ by, resolved }) => [by, resolved].some((at) => at !== null && isBelow(at, domain)));
}

/** The visitor's own message at their own server: then the list is only where it went. */
function isOwnPost(file: Case): boolean {
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
  const list = file.original.headers.find(({ name }) => LIST_HEADER.test(name));
  // A header alone is easily written.
  if (list && (hasListSender(file) || (isListOnTheWay(file, list) && !isOwnPost(file)))) {
    return judge('relayed', 'medium', find('passed-a-list', list.line));
  }
  const forwarding = findForwarding(file);
  return forwarding ? judge('relayed', 'medium', find('was-forwarded', forwarding.line)) : null;
}
