/** Hiragana of each row with its consonant; a row lists the vowels a, i, u, e, o that it has, in `VOWELS`' order. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
];
const VOWELS = 'aiueo';
/** What Hepburn writes in its own way, and what stands in no row. */
const OWN_WAY: readonly (readonly [kana: string, romaji: string])[] = [
  ['し', 'shi'],
  ['じ', 'ji'],
  ['ち', 'chi'],
  ['ぢ', 'ji'],
  ['つ', 'tsu'],
  ['づ', 'zu'],
  ['ふ', 'fu'],
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
];
const SYLLABLES = new Map<string, string>([
  ...ROWS.flatMap(([consonant, kana]) =>
    [...kana].map((letter, index): [string, string] => [letter, `${consonant}${VOWELS[index]}`]),
  ),
  ...OWN_WAY,
]);
/** Small letters that change the vowel of the syllable before them. */
const SMALL: ReadonlyMap<string, string> = new Map([
  ['ゃ', 'ya'],
  ['ゅ', 'yu'],
  ['ょ', 'yo'],
  ['ぁ', 'a'],
  ['ぃ', 'i'],
  ['ぅ', 'u'],
  ['ぇ', 'e'],
  ['ぉ', 'o'],
]);
/** How far apart a katakana letter and its hiragana are in Unicode. */
const KATAKANA_OFFSET = 0x60;

/**
 * Writes kana in Latin letters (Hepburn, long vowels letter by letter): さっか → sakka, パスワード → pasuwado. What is
 * not kana stays as it is.
 */
export function romanize(text: string): string {
  const letters = [...toHiragana(text.normalize('NFKC'))];
  let romaji = '';
  let isDoubled = false;
  for (const letter of letters) {
    if (letter === 'っ') {
      isDoubled = true;
      continue;
    }
    const small = SMALL.get(letter);
    if (small && romaji) romaji = joinSmall(romaji, small);
    else if (letter !== 'ー') romaji += doubled(SYLLABLES.get(letter) ?? small ?? letter, isDoubled);
    isDoubled = false;
  }
  return romaji;
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - KATAKANA_OFFSET));
}

/** き and ゃ make kya, し and ゃ make sha, ふ and ぁ make fa. */
function joinSmall(romaji: string, small: string): string {
  const stem = romaji.slice(0, -1);
  return stem + (/(?:sh|ch|j)$/.test(stem) ? small.replace('y', '') : small);
}

/** A small っ doubles the consonant that follows; before ch it is written t. */
function doubled(syllable: string, isDoubled: boolean): string {
  if (!isDoubled) return syllable;
  return (syllable.startsWith('ch') ? 't' : (syllable[0] ?? '')) + syllable;
}
