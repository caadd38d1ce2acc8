import type { ExcerptPart } from './excerpt.ts';
import type { Lexicon, Token } from './lexicon.ts';
import type { QueryPart } from './read-words.ts';
import type { Section } from './search-index.ts';

/** The passage of a page that says most of what was asked for. */
export interface Passage {
  /** The heading it stands under; empty at the head of the page. */
  heading: string;
  parts: ExcerptPart[];
  /** How many of the things asked for it holds. */
  found: number;
}

/** The longest passage shown, in letters: two lines on a wide screen. Latin letters are half as wide as kana. */
const LONGEST = { ja: 100, en: 190 };
/** Letters of a sentence kept before the first match when it must be cut. */
const BEFORE = 20;
/** Where a sentence ends. */
const SENTENCE = /[^。\n]*?(?:[。\n]|[.!?](?=\s)|$)/gu;

/** A text with the words that were asked for marked. */
export function markWords(text: string, parts: readonly QueryPart[], lexicon: Lexicon): ExcerptPart[] {
  return cutAt(text, matchesOf(text, parts, lexicon));
}

/** How many of the things asked for a text holds. */
export function countFound(text: string, parts: readonly QueryPart[], lexicon: Lexicon): number {
  const keys = new Set(lexicon.tokenize(text).map(({ key }) => key));
  return parts.filter((part) => [...part.keys.keys()].some((key) => keys.has(key))).length;
}

/** The sentence of a page that holds most of what was asked for, the earliest among equals; undefined where none does. */
export function findPassage(
  sections: readonly Section[],
  parts: readonly QueryPart[],
  lexicon: Lexicon,
  locale: 'ja' | 'en',
): Passage | undefined {
  let best: { heading: string; sentence: string; found: number } | undefined;
  for (const [, heading, text] of sections) {
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const found = sentence.trim() === '' ? 0 : countFound(sentence, parts, lexicon);
      if (found > (best?.found ?? 0)) best = { heading, sentence: sentence.trim(), found };
    }
  }
  if (!best) return undefined;
  const text = shorten(best.sentence, matchesOf(best.sentence, parts, lexicon)[0]?.from ?? 0, LONGEST[locale]);
  return { heading: best.heading, found: best.found, parts: markWords(text, parts, lexicon) };
}

function shorten(sentence: string, match: number, longest: number): string {
  if (sentence.length <= longest) return sentence;
  const from = match + BEFORE < longest ? 0 : match - BEFORE;
  const to = Math.min(sentence.length, from + longest);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}

function matchesOf(text: string, parts: readonly QueryPart[], lexicon: Lexicon): Token[] {
  const asked = new Set(parts.flatMap(({ keys }) => [...keys.keys()]));
  return lexicon.tokenize(text).filter(({ key }) => asked.has(key));
}

/** Cuts a text where marked pieces begin and end; pieces that overlap are one. */
function cutAt(text: string, matches: readonly Token[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { from, to } of matches) {
    if (to <= at) continue;
    const last = parts.at(-1);
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    if (from <= at && last?.marked) last.text += text.slice(at, to);
    else parts.push({ text: text.slice(Math.max(at, from), to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
