import type { Hop } from './facts.ts';

/** The client of a Received field: who it said it was, and what the server found. */
export type Client = Pick<Hop, 'from' | 'resolved' | 'isNameless' | 'ip'>;

const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const IPV6 = /\[(?:IPv6:)?([0-9a-f]{0,4}(?::[0-9a-f.]{0,15}){2,8})\]/i;
/** Exchange puts the address in round brackets. */
const BARE_IPV6 = /\(([0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7})\)/i;
const HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,12}$/;

function readIp(text: string): string | null {
  const found = (IPV6.exec(text) ?? BARE_IPV6.exec(text))?.[1]?.toLowerCase() ?? IPV4.exec(text)?.[0] ?? null;
  return found?.replace(/^::ffff:(?=\d{1,3}\.)/, '') ?? null;
}

/** A word as a host name in small letters; null for `unknown`, an address or anything else. */
function readHost(word: string | undefined): string | null {
  const host = (word ?? '')
    .toLowerCase()
    .replace(/^\(+/, '')
    .replace(/[.,;)]+$/, '');
  const name = host.slice(host.lastIndexOf('@') + 1);
  return HOST.test(name) && !IPV4.test(name) ? name : null;
}

/** The name that the client gave, where the server keeps it apart: `(HELO name)` of qmail, `helo=name` of Exim. */
const GIVEN_NAME = /\b(?:helo|ehlo)[ =]([^\s()\]]{1,255})/i;

/**
 * Reads who handed a message over. Servers differ: Postfix, Sendmail, Courier and Gmail write the given name and then,
 * in brackets, the one they looked up; qmail and Exim write the looked-up one first. Exim leaves out the given name
 * where both agree; Exchange looks none up.
 * @param word what follows `from`, if anything does.
 * @param comment the bracketed text after it.
 */
export function readClient(word: string | undefined, comment: string, isExim: boolean): Client {
  const ip = readIp(comment) ?? readIp(word ?? '');
  const given = GIVEN_NAME.exec(comment)?.[1]?.toLowerCase() ?? null;
  const isForged = /may be forged/i.test(comment);
  if (given !== null) {
    const resolved = isForged ? null : readHost(word);
    return { from: given, resolved, isNameless: resolved === null, ip };
  }
  const first = comment.split(/[\s[]/)[0] || undefined;
  const looked = isExim && /^\(\[/.test(comment) ? readHost(word) : readHost(first);
  const isNameless = isForged || /^\(unknown\b/i.test(comment);
  return { from: word?.toLowerCase() ?? null, resolved: isForged ? null : looked, isNameless, ip };
}
