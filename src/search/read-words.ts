import type { Lexicon, Token } from './lexicon.ts';
import { isNearMiss } from './near-miss.ts';

/** One thing a reader asks for: the keys that may stand for it, each with how surely (1: as typed). */
export interface QueryPart {
  /** As folded. */
  word: string;
  keys: Map<string, number>;
}

/** How surely a key is meant where it was not typed out. */
const SURE = { begun: 0.85, slipped: 0.75, mayGoOn: 0.5 };

/** What the vocabulary of an index offers for reading a query. */
export interface Vocabulary {
  lexicon: Lexicon;
  has: (key: string) => boolean;
  /** Every word that may be meant, with its key: the groups' words and all others of the index. */
  words: readonly { text: string; key: string }[];
}

/**
 * Reads what a reader typed: known words as they stand; of others what they begin (the reader may still be typing)
 * or nearly are. Words that the index does not hold in any way are left out.
 */
export function readWords(typed: string, vocabulary: Vocabulary): QueryPart[] {
  const tokens = vocabulary.lexicon.tokenize(typed, true).filter(({ key }) => key !== '');
  const runs = joinNeighbours(readRuns(tokens, vocabulary), vocabulary);
  return runs
    .map((token, index) => ({
      word: token.word,
      keys: keysOf(
        token,
        { isOnly: runs.length === 1, isLast: index === runs.length - 1 && token.to >= typed.trimEnd().length },
        vocabulary,
      ),
    }))
    .filter(({ keys }) => keys.size > 0);
}

/** Where a token stands in what was typed. */
interface TokenPlace {
  isOnly: boolean;
  /** Nothing follows: the reader may still be typing it. */
  isLast: boolean;
}

/** A run of pairs of kanji of which some are unknown may be one word with a slip: if so, it is read as that word. */
function readRuns(tokens: Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at + 1;
    while (end < tokens.length && overlaps(tokens[end - 1], tokens[end])) end += 1;
    const run = tokens.slice(at, end);
    joined.push(...(run.length > 2 ? readRun(run, vocabulary) : run));
    at = end;
  }
  return joined;
}

function overlaps(one: Token | undefined, next: Token | undefined): boolean {
  return one !== undefined && next !== undefined && next.from < one.to;
}

function readRun(run: Token[], vocabulary: Vocabulary): Token[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.every(({ key }) => vocabulary.has(key))) return run;
  const word = run.map(({ word: pair }, index) => (index === 0 ? pair : pair.slice(1))).join('');
  const near = vocabulary.words.find(({ text }) => isNearMiss(word, text));
  return near ? [{ key: near.key, word, from: first.from, to: last.to, known: true, script: first.script }] : run;
}

/** Two neighbours may be one known word: with a slip ("two factr", 2段回認証), or begun ("shin rental"). */
function joinNeighbours(tokens: Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const key = last && keyOfPair(last, token, token === tokens.at(-1), vocabulary);
    if (last && key)
      joined.splice(-1, 1, { ...last, key, word: `${last.word}${token.word}`, to: token.to, known: true });
    else joined.push(token);
  }
  return joined;
}

/** Letters two neighbours need before they are taken for one word: 知られた is no slip of 入られた. */
const LONG_ENOUGH = 5;

function keyOfPair(one: Token, next: Token, isLast: boolean, { lexicon, has }: Vocabulary): string | undefined {
  // Hiragana between words is grammar.
  if (one.script === 'hiragana' || overlaps(one, next)) return undefined;
  const isSpaced = /[a-z0-9]$/.test(one.word) && /^[a-z0-9]/.test(next.word);
  const pair = isSpaced ? `${one.word} ${next.word}` : `${one.word}${next.word}`;
  if (pair.length < LONG_ENOUGH) return undefined;
  const mayBegin = isLast && !one.known;
  const maySlip = !(has(one.key) && has(next.key));
  return lexicon.surfaces.find(
    ({ text, key }) => has(key) && ((mayBegin && text.startsWith(pair)) || (maySlip && isNearMiss(pair, text))),
  )?.key;
}

function keysOf(
  { key, word, known, script }: Token,
  { isOnly, isLast }: TokenPlace,
  { has, words }: Vocabulary,
): Map<string, number> {
  const keys = new Map<string, number>();
  const offer = (text: string, sure: number, matches: (candidate: string) => boolean) => {
    for (const candidate of words) {
      if (!keys.has(candidate.key) && candidate.text !== text && matches(candidate.text)) keys.set(candidate.key, sure);
    }
  };
  // One or two letters of hiragana between words are grammar.
  if (script === 'hiragana' && !known && word.length < 3 && !isOnly) return keys;
  if (known || has(key)) keys.set(key, 1);
  if (keys.size > 0) {
    if (isLast && !known) offer(word, SURE.mayGoOn, (text) => text.startsWith(word));
    return keys;
  }
  if (isLast || word.length > 2) offer(word, SURE.begun, (text) => text.startsWith(word));
  offer(word, SURE.slipped, (text) => isNearMiss(word, text));
  return keys;
}
