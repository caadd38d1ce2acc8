import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A term of the glossary as a text may use it. */
export interface TermLink {
  href: string;
  /** Every way to write it that becomes a link. */
  words: readonly string[];
}

/** Where no term is linked: links and headings lead or name already, code and figures are shown as they are. */
const NOT_INSIDE = /^(?:a|h[1-6]|code|pre|figure|label|section)$/;
/** A word that goes on is another word: no letter, digit, kanji or katakana may touch a term. */
const GOES_ON = '[\\p{L}\\p{N}ー]';
/** In Japanese, hiragana around a term is grammar. */
const HIRAGANA = '(?!\\p{Script=Hiragana})';

/** Links each term to its place in the glossary where the text uses it first; once a text. */
export function linkTerms(terms: readonly TermLink[]) {
  return (tree: Root): void => {
    const left = new Set(terms);
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && NOT_INSIDE.test(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const first = findFirst(node.value, left);
      if (!first) return;
      left.delete(first.term);
      parent.children.splice(index, 1, ...linked(node, first));
      // What stands after the link is looked through next.
      return index + (first.at > 0 ? 2 : 1);
    });
  };
}

interface Found {
  term: TermLink;
  at: number;
  length: number;
}

/** The term that stands first in a text; of two at one place the longer. */
function findFirst(text: string, terms: Iterable<TermLink>): Found | undefined {
  let first: Found | undefined;
  for (const term of terms) {
    const match = patternOf(term).exec(text);
    const found = match && { term, at: match.index, length: match[0].length };
    if (!found) continue;
    if (!first || found.at < first.at || (found.at === first.at && found.length > first.length)) first = found;
  }
  return first;
}

const patterns = new WeakMap<TermLink, RegExp>();

function patternOf(term: TermLink): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const words = [...term.words].sort((a, b) => b.length - a.length).map(wordPattern);
  const pattern = new RegExp(`(?<!${HIRAGANA}${GOES_ON})(?:${words.join('|')})(?!${HIRAGANA}${GOES_ON})`, 'u');
  patterns.set(term, pattern);
  return pattern;
}

/** Abbreviations are written one way; an English word may begin a sentence and have a plural. */
function wordPattern(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\/]/g, (sign) => `\\${sign}`);
  if (!/^[A-Za-z][a-z -]+$/.test(word)) return plain;
  const [letter = ''] = word;
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]${plain.slice(1)}s?`;
}

function linked({ value }: Text, { term, at, length }: Found): ElementContent[] {
  const text = (from: number, to?: number): Text[] => {
    const part = value.slice(from, to);
    return part === '' ? [] : [{ type: 'text', value: part }];
  };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], href: term.href },
    children: text(at, at + length),
  };
  return [...text(0, at), link, ...text(at + length)];
}
