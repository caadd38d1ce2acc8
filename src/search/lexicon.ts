import { type FoldedText, foldText, type Script } from './fold.ts';
import { stemWord } from './stem.ts';

/** A piece of a text that bears meaning. */
export interface Token {
  /** What is compared: `#` and the number of a group of synonyms, or the folded word. */
  key: string;
  /** The folded letters. */
  word: string;
  /** Where the piece begins and ends in the text as given. */
  from: number;
  to: number;
  /** True for a group of synonyms. */
  known: boolean;
  /** Of its first letter. */
  script: Script;
}

/** A way to write a group of synonyms. */
export interface Surface {
  text: string;
  /** As the editor wrote it. */
  written: string;
  key: string;
  kana: boolean;
  /** Letters before the long-vowel marks were dropped: a short word is only taken where it stands alone. */
  length: number;
}

/** Particles after which a word in hiragana may begin. */
const PARTICLE = /[のはがをにでとへもや]/u;
/** A word in kana that stands inside others needs at least this many letters to be told from chance. */
const SAFE_INSIDE = 4;

/** Cuts texts into tokens by groups of words that mean the same; what is in no group is cut by its script. */
export class Lexicon {
  /** The groups' words, folded, with their keys. */
  readonly surfaces: Surface[];
  /** By first letter, longest first. */
  readonly #byLetter = new Map<string, Surface[]>();

  /** @param groups the synonyms; the place of a group is its number */
  constructor(groups: readonly (readonly string[])[]) {
    this.surfaces = groups.flatMap((words, number) => words.map((word) => makeSurface(word, `#${number}`)));
    for (const surface of [...this.surfaces].sort((a, b) => b.text.length - a.text.length)) {
      const letter = surface.text[0] ?? '';
      this.#byLetter.set(letter, [...(this.#byLetter.get(letter) ?? []), surface]);
    }
  }

  /** The tokens of a text, in order. Hiragana in no group is left out unless `withKana` asks for it: it is grammar. */
  tokenize(given: string, withKana = false): Token[] {
    const folded = foldText(given);
    const tokens: Token[] = [];
    const end = folded.text.length;
    for (let at = 0, free = 0; at < end; ) {
      const found = this.#find(folded, at, free);
      const next = found ? at + found.text.length : this.#endOfRun(folded, at);
      if (found) tokens.push(makeToken(folded, given, at, next, found.key));
      else tokens.push(...cutRun(folded, given, at, next, withKana));
      at = next;
      if (found) free = next;
    }
    return tokens;
  }

  /** The longest word of a group that begins here. `free` is where the last one ended: a word may begin there. */
  #find(folded: FoldedText, at: number, free: number): Surface | undefined {
    return this.#byLetter
      .get(folded.text[at] ?? '')
      ?.find((surface) => folded.text.startsWith(surface.text, at) && mayStand(folded, at, free, surface));
  }

  /** Where a run of one script ends, or a word of a group begins inside it. */
  #endOfRun(folded: FoldedText, start: number): number {
    const script = folded.scripts[start];
    let at = start + 1;
    while (at < folded.text.length && folded.scripts[at] === script && !this.#find(folded, at, -1)) at += 1;
    return at;
  }
}

function makeSurface(word: string, key: string): Surface {
  const { text, scripts } = foldText(word);
  return {
    text: text.trim(),
    written: word,
    key,
    kana: scripts.every((script) => script === 'hiragana' || script === 'katakana'),
    length: word.normalize('NFKC').length,
  };
}

/** Whether a word may be read here, or is a chance part of a longer one. */
function mayStand({ text, scripts }: FoldedText, at: number, free: number, surface: Surface): boolean {
  const end = at + surface.text.length;
  const joined = (one: number, other: number) => scripts[one] === scripts[other];
  if (scripts[at] === 'latin' && at > 0 && joined(at - 1, at)) return false;
  if (scripts[end - 1] === 'latin' && end < text.length && joined(end - 1, end)) return false;
  if (!surface.kana) return true;
  if (surface.length < 3 && end < text.length && joined(end - 1, end) && !PARTICLE.test(text[end] ?? '')) return false;
  if (at === 0 || at === free || !joined(at - 1, at)) return true;
  return surface.length >= SAFE_INSIDE || (scripts[at] === 'hiragana' && PARTICLE.test(text[at - 1] ?? ''));
}

function cutRun(folded: FoldedText, given: string, at: number, end: number, withKana: boolean): Token[] {
  const script = folded.scripts[at] as Script;
  if (script === 'other' || (script === 'hiragana' && !withKana)) return [];
  if (script === 'latin') return [makeToken(folded, given, at, end, stemWord(folded.text.slice(at, end)))];
  if (script !== 'kanji' || end - at < 3) return [makeToken(folded, given, at, end)];
  // Japanese puts no spaces between words: pairs of kanji find one inside another.
  return Array.from({ length: end - at - 1 }, (_, index) => makeToken(folded, given, at + index, at + index + 2));
}

/** Where the next letter of the text as given stands: one such letter may be several when folded (㌀). */
function endOf(places: readonly number[], end: number): number | undefined {
  let next = end;
  while (places[next] === places[end - 1]) next += 1;
  return places[next];
}

function makeToken({ text, places, scripts }: FoldedText, given: string, at: number, end: number, key?: string): Token {
  const word = text.slice(at, end);
  return {
    key: key ?? word,
    word,
    from: places[at] ?? 0,
    to: endOf(places, end) ?? given.length,
    known: key?.startsWith('#') ?? false,
    script: scripts[at] ?? 'other',
  };
}
