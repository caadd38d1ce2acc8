import { foldWord } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { type IndexedPage, PHRASE_FIELDS, type PhraseField, type SearchIndex } from './search-index.ts';

/** A page as it was read. */
export interface PageText extends Omit<IndexedPage, 'phrases' | 'text'> {
  phrases: { field: PhraseField; text: string }[];
  /** All of its text. */
  text: string;
}

/** What the search knows beside the pages. */
export interface KnownWords {
  synonyms: readonly (readonly string[])[];
  /** Words that tell little. */
  weak: readonly string[];
}

/** Makes the index of the pages in one language. */
export function buildIndex(pages: readonly PageText[], { synonyms, weak }: KnownWords): SearchIndex {
  const groups = joinGroups(synonyms);
  const lexicon = new Lexicon(groups);
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const numbersOf = (text: string) => {
    const keys = lexicon.tokenize(text).map(({ key }) => key);
    return [...new Set(keys.filter((key) => key !== ''))].map(numberOf);
  };
  const indexed = pages.map(({ phrases, text, ...page }) => ({
    ...page,
    phrases: uniquePhrases(
      phrases.map((phrase) => [PHRASE_FIELDS.indexOf(phrase.field), ...numbersOf(phrase.text).sort((a, b) => a - b)]),
    ),
    text: toSteps(numbersOf(text)),
  }));
  return { groups, weak, keys: [...numbers.keys()], pages: indexed };
}

/** Groups that share a word are one group: a word cannot mean two things to the search. */
export function joinGroups(synonyms: readonly (readonly string[])[]): string[][] {
  const groups: Map<string, string>[] = [];
  for (const words of synonyms) {
    const folded = new Map(words.map((word) => [foldWord(word), word]));
    const shared = groups.filter((group) => [...folded.keys()].some((word) => group.has(word)));
    for (const group of shared) {
      for (const [word, written] of group) folded.set(word, written);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(folded);
  }
  return groups.map((group) => [...group.values()]);
}

function uniquePhrases(phrases: number[][]): number[][] {
  const seen = new Map(phrases.filter((phrase) => phrase.length > 1).map((phrase) => [phrase.join(), phrase]));
  return [...seen.values()];
}

function toSteps(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b).map((number, index, all) => number - (all[index - 1] ?? 0));
}
