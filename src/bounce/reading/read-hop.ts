import type { Hop } from './facts.ts';
import { readAddresses } from './read-address.ts';
import { readClient } from './read-client.ts';

const KEYWORDS = new Set(['from', 'by', 'with', 'id', 'for', 'via']);

/** The words of a Received field; a comment with all it encloses is one word. */
function splitWords(value: string): string[] {
  const words: string[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number) => {
    if (end > start) words.push(value.slice(start, end));
    start = end;
  };
  for (let at = 0; at < value.length; at++) {
    const character = value[at];
    if (character === '(' && depth++ === 0) close(at);
    if (depth === 0 && (character === ' ' || character === '\t')) {
      close(at);
      start = at + 1;
    }
    if (character === ')' && depth > 0 && --depth === 0) close(at + 1);
  }
  close(value.length);
  return words;
}

interface Clauses {
  words: Record<string, string>;
  comments: Record<string, string>;
}

function readClauses(body: string): Clauses {
  const clauses: Clauses = { words: {}, comments: {} };
  let keyword = '';
  for (const word of splitWords(body)) {
    const small = word.toLowerCase();
    if (word.startsWith('(')) clauses.comments[keyword] = `${clauses.comments[keyword] ?? ''} ${word}`.trim();
    else if (KEYWORDS.has(small) && !(small in clauses.words)) keyword = small;
    else if (keyword !== '' && !(keyword in clauses.words)) clauses.words[keyword] = word;
  }
  return clauses;
}

/** How servers write that a message began on the machine itself. */
const LOCAL =
  /\bwith local\b|\bfrom userid \d|\binvoked by uid \d|^\s*\(from |\(uid \d|\[local\]|\(submission agent\)/i;

const plain = (word: string | undefined): string | null => word?.toLowerCase().replace(/[;,.]+$/, '') || null;

/** Reads one Received field, `value` without its name; `line` is quoted as evidence, `at` is its place. Never throws. */
export function readHop(value: string, line: string, at: number): Hop {
  const semicolon = value.lastIndexOf(';');
  const { words, comments } = readClauses(semicolon === -1 ? value : value.slice(0, semicolon));
  const isExim = /\bExim\b/.test(value);
  return {
    ...readClient(words.from, comments.from ?? '', isExim),
    isLocal: LOCAL.test(value),
    by: plain(words.by),
    with: plain(words.with),
    id: words.id ?? null,
    for: readAddresses(words.for ?? '')[0] ?? null,
    date: semicolon === -1 ? null : value.slice(semicolon + 1).trim() || null,
    line,
    at,
  };
}
