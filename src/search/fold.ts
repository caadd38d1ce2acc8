/** What a letter is: kanji, katakana, hiragana, Latin letter or digit, or anything else (spaces and signs). */
export type Script = 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'other';

/** A text made comparable: one entry a letter, with where it stood. */
export interface FoldedText {
  /** Small letters, hiragana for all kana, no long-vowel marks, a space for every sign. */
  text: string;
  /** What each letter of `text` was before it was folded. */
  scripts: Script[];
  /** Where each letter of `text` stands in the text as given. */
  places: number[];
}

/** Small vowels are written large as well: ウィルス and ウイルス. */
const SMALL_VOWELS: Record<string, string> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  ヴ: 'ブ',
};
/** The long-vowel mark and the hyphens that stand in for it after kana. */
const LONG_VOWEL = /[ー‐‑–—―−ｰ-]/u;
/** The kanji for "one" typed for the long-vowel mark. */
const MISTYPED_VOWEL = /(?<=\p{Script=Katakana})一(?=\p{Script=Katakana})/gu;
/** A half-width letter with its voicing mark is one letter. */
const VOICED = /[ｦ-ﾝ][ﾞﾟ]/u;

/**
 * Folds what readers write in different ways: width, case, hiragana and katakana, long vowels left out or written as
 * hyphens, signs between words.
 */
export function foldText(text: string): FoldedText {
  const given = text.replace(MISTYPED_VOWEL, 'ー');
  const folded: FoldedText = { text: '', scripts: [], places: [] };
  for (let place = 0; place < given.length; ) {
    const pair = given.slice(place, place + 2);
    const length = VOICED.test(pair) || (given.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
    for (const letter of given
      .slice(place, place + length)
      .normalize('NFKC')
      .toLowerCase())
      add(folded, letter, place);
    place += length;
  }
  return folded;
}

function add(folded: FoldedText, letter: string, place: number): void {
  const before = folded.scripts.at(-1);
  const afterKana = before === 'katakana' || before === 'hiragana';
  if (afterKana && LONG_VOWEL.test(letter)) return;
  const script = scriptOf(letter);
  if (script === 'other' && (before === 'other' || before === undefined)) return;
  const written = script === 'other' ? ' ' : toHiragana(SMALL_VOWELS[letter] ?? letter);
  folded.text += written;
  // A rare kanji is two units long.
  for (let unit = 0; unit < written.length; unit += 1) {
    folded.scripts.push(script);
    folded.places.push(place);
  }
}

function scriptOf(letter: string): Script {
  if (/[\p{Script=Han}々〆]/u.test(letter)) return 'kanji';
  if (/\p{Script=Katakana}/u.test(letter)) return 'katakana';
  if (/\p{Script=Hiragana}/u.test(letter)) return 'hiragana';
  return /[\p{L}\p{N}%]/u.test(letter) && letter.length === 1 ? 'latin' : 'other';
}

/** Katakana and hiragana stand in the same order, 0x60 apart. */
function toHiragana(letter: string): string {
  return /[ァ-ヶ]/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;
}

/** The folded form of a word alone. */
export function foldWord(word: string): string {
  return foldText(word).text.trim();
}
