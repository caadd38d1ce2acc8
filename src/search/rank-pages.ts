import { Lexicon } from './lexicon.ts';
import { type QueryPart, readWords, type Vocabulary } from './read-words.ts';
import { type IndexedPage, PHRASE_FIELDS, type PhraseField, type SearchIndex } from './search-index.ts';

/** A page that answers a query, with how well (about 1 for a page that is exactly what was asked for). */
export interface Hit {
  page: IndexedPage;
  score: number;
}

/** How much a phrase counts: a name or an editor's "readers ask" is what the page is about; a subject is told there. */
const FIELD_WEIGHTS: Record<PhraseField, number> = {
  name: 1,
  ask: 0.97,
  alias: 0.94,
  subject: 0.6,
  heading: 0.6,
  lead: 0.5,
};
/** What a phrase loses for words of the query it lacks, and for words of its own that were not asked for. */
const LOSS = { lacking: 0.7, beside: 0.25 };
/** What all phrases together, and the whole text, add to the best phrase. */
const SHARE = { phrases: 0.3, text: 0.15 };
/** Entries of the glossary give way to the page that treats their subject; lists to what is listed. */
const KIND_FACTORS: Record<string, number> = { term: 0.8 };
/** A kanji alone is mostly what is left of a verb. */
const LONE_KANJI = 0.5;
/** What a word that tells little keeps of its weight. */
const WEAK = 0.25;
/** A page that scores below this share of the best one is no answer. */
const WORTH_SHOWING = 0.3;

interface ReadyPage {
  page: IndexedPage;
  phrases: { weight: number; keys: Set<string>; mass: number }[];
  text: Set<string>;
}

/** An index made ready for queries. */
export class PageRanker {
  readonly lexicon: Lexicon;
  readonly #pages: ReadyPage[];
  readonly #weights: Map<string, number>;
  readonly #vocabulary: Vocabulary;

  constructor(index: SearchIndex) {
    this.lexicon = new Lexicon(index.groups);
    const read = index.pages.map((page) => readPage(page, index.keys));
    this.#weights = weighKeys(
      read.map(({ phrases, text }) => new Set([...phrases.flatMap(({ keys }) => [...keys]), ...text])),
    );
    const weak = new Set(index.weak.flatMap((word) => this.lexicon.tokenize(word).map(({ key }) => key)));
    for (const key of weak) this.#weights.set(key, WEAK * (this.#weights.get(key) ?? 0));
    this.#pages = read.map(({ page, phrases, text }) => ({
      page,
      text,
      phrases: phrases.map(({ weight, keys }) => ({ weight, keys, mass: this.#sum(keys) })),
    }));
    const words = index.keys.filter((key) => !key.startsWith('#')).map((key) => ({ text: key, key }));
    const has = (key: string) => (this.#weights.get(key) ?? 0) > 0;
    this.#vocabulary = {
      lexicon: this.lexicon,
      has,
      words: [...this.lexicon.surfaces.filter(({ key }) => has(key)), ...words],
    };
  }

  /** What a reader asks for, as far as the index knows the words. */
  read(typed: string): QueryPart[] {
    return readWords(typed, this.#vocabulary);
  }

  /** The pages that answer, best first; those of one kind only where `kinds` names any. */
  rank(parts: readonly QueryPart[], kinds: readonly string[] = []): Hit[] {
    const wanted = parts.map((part) => ({ ...part, mass: this.#massOf(part) }));
    const total = wanted.reduce((sum, { mass }) => sum + mass, 0);
    if (total === 0) return [];
    const hits = this.#pages
      .filter(({ page }) => kinds.length === 0 || kinds.includes(page.kind))
      .map((page) => ({ page: page.page, score: scorePage(page, wanted, total) }))
      .sort((a, b) => b.score - a.score);
    const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
    return hits.filter(({ score }) => score > 0 && score >= least);
  }

  /** A guess at what is meant weighs nothing where the word itself is known. */
  #massOf({ keys }: QueryPart): number {
    const surest = Math.max(...keys.values());
    const weights = [...keys].filter(([, sure]) => sure === surest).map(([key]) => this.#weights.get(key) ?? 0);
    return Math.max(...weights);
  }

  #sum(keys: Set<string>): number {
    return [...keys].reduce((sum, key) => sum + (this.#weights.get(key) ?? 0), 0);
  }
}

interface WantedPart extends QueryPart {
  mass: number;
}

function scorePage({ page, phrases, text }: ReadyPage, wanted: readonly WantedPart[], total: number): number {
  const best = new Array<number>(wanted.length).fill(0);
  let bestPhrase = 0;
  for (const { weight, keys, mass } of phrases) {
    let matched = 0;
    wanted.forEach((part, index) => {
      const sure = surenessOf(part, keys);
      matched += sure * part.mass;
      best[index] = Math.max(best[index] ?? 0, sure * weight);
    });
    if (matched === 0) continue;
    const fit = matched / (matched + LOSS.lacking * (total - matched) + LOSS.beside * Math.max(0, mass - matched));
    bestPhrase = Math.max(bestPhrase, weight * fit);
  }
  const share = (of: (part: WantedPart, index: number) => number) =>
    wanted.reduce((sum, part, index) => sum + part.mass * of(part, index), 0) / total;
  const inPhrases = share((_part, index) => best[index] ?? 0);
  const inText = share((part) => surenessOf(part, text));
  return (bestPhrase + SHARE.phrases * inPhrases + SHARE.text * inText) * (KIND_FACTORS[page.kind] ?? 1);
}

/** How surely a set of keys holds what is asked for. */
function surenessOf({ keys }: QueryPart, among: ReadonlySet<string>): number {
  let most = 0;
  for (const [key, sure] of keys) if (sure > most && among.has(key)) most = sure;
  return most;
}

function readPage(page: IndexedPage, keys: readonly string[]) {
  const keyOf = (number: number) => keys[number] ?? '';
  let number = 0;
  const text = new Set(
    page.text.map((step) => {
      number += step;
      return keyOf(number);
    }),
  );
  const phrases = page.phrases.map(([field = 0, ...numbers]) => ({
    weight: FIELD_WEIGHTS[PHRASE_FIELDS[field] ?? 'lead'],
    keys: new Set(numbers.map(keyOf)),
  }));
  return { page, phrases, text };
}

/** Rare words tell more: the logarithm of one in how many pages holds a key. */
function weighKeys(pages: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of pages) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weigh = (key: string, count: number) =>
    Math.log(1 + pages.length / count) * (/^\p{Script=Han}$/u.test(key) ? LONE_KANJI : 1);
  return new Map([...counts].map(([key, count]) => [key, weigh(key, count)]));
}
