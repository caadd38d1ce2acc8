/** Where on a page a phrase stands. */
export const PHRASE_FIELDS = ['name', 'ask', 'alias', 'subject', 'heading', 'lead'] as const;
export type PhraseField = (typeof PHRASE_FIELDS)[number];

/** A page as the index holds it. Numbers stand for keys: see `SearchIndex.keys`. */
export interface IndexedPage {
  /** The address with the language. */
  url: string;
  kind: string;
  title: string;
  /** One or two sentences: what the page is. */
  lead: string;
  /** The place of the field in `PHRASE_FIELDS`, then the phrase's keys. */
  phrases: number[][];
  /** The keys of the text, each once, in rising order and written as the step from the one before. */
  text: number[];
  /** The file of the page's passages; none where the lead is all there is. */
  passages?: string;
}

/** What the search page loads: everything that decides which page comes first. */
export interface SearchIndex {
  /** Groups of words that mean the same; group 0 has the key `#0`. */
  groups: string[][];
  /** Words that tell little. */
  weak: readonly string[];
  /** Every key that occurs. */
  keys: string[];
  pages: IndexedPage[];
}

/** A part of a page: its anchor (empty for the head of the page), its heading, its text. */
export type Section = [anchor: string, heading: string, text: string];
