import type { Hop } from './facts.ts';
import { readAddresses } from './read-address.ts';

const KEYWORDS = new Set(['from', 'by', 'with', 'id', 'for', 'via']);

/** The words of a Received field; a comment with all it encloses is one word. */
function splitWords(value: string): string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  const close = () => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (const character of value) {
    if (character === '(' && depth++ === 0) close();
    if (depth === 0 && /\s/.test(character)) close();
    else word += character;
    if (character === ')' && depth > 0 && --depth === 0) close();
  }
  close();
  return words;
}

const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/;
const IPV6 = /\[(?:IPv6:)?([0-9a-f]{0,4}(?::[0-9a-f.]{0,15}){2,8})\]/i;

function readIp(text: string): string | null {
  return IPV6.exec(text)?.[1] ?? IPV4.exec(text)?.[0] ?? null;
}

const HOST = /^\(?(?:HELO[ =])?([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,10})\.?(?=$|[\s()[:,])/i;

function readResolved(comment: string): string | null {
  const host = HOST.exec(comment)?.[1]?.toLowerCase() ?? null;
  return host === null || IPV4.test(host) ? null : host;
}

const plain = (word: string | undefined): string | null =>
  word === undefined ? null : word.toLowerCase().replace(/[;,.]+$/, '') || null;

/** Reads one Received field, `value` without its name; `line` is quoted as evidence. Never throws. */
export function readHop(value: string, line: string): Hop {
  const semicolon = value.lastIndexOf(';');
  const body = semicolon === -1 ? value : value.slice(0, semicolon);
  const said: Record<string, string> = {};
  const comments: Record<string, string> = {};
  let keyword = '';
  for (const word of splitWords(body)) {
    const small = word.toLowerCase();
    if (word.startsWith('(')) comments[keyword] = `${comments[keyword] ?? ''} ${word}`.trim();
    else if (KEYWORDS.has(small) && !(small in said)) keyword = small;
    else if (keyword !== '' && !(keyword in said)) said[keyword] = word;
  }
  const comment = comments.from ?? '';
  return {
    from: plain(/helo[ =]([^\s()]{1,255})/i.exec(comment)?.[1] ?? said.from),
    resolved: readResolved(comment) ?? (/\(helo/i.test(comment) ? plain(said.from) : null),
    ip: readIp(comment) ?? readIp(said.from ?? ''),
    by: plain(said.by),
    with: plain(said.with),
    id: said.id ?? null,
    for: readAddresses(said.for ?? '')[0] ?? null,
    date: semicolon === -1 ? null : value.slice(semicolon + 1).trim() || null,
    line,
  };
}
