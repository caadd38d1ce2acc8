import { romanize } from './romaji.ts';

/**
 * Characters that are judged; what follows is left out. NIST asks services to take at least 64 (SP 800-63B-4 draft,
 * 3.1.1.2), and the time for finding patterns grows faster than the length.
 */
export const JUDGED_CHARACTERS = 64;

/** A password made ready for judging. */
export interface PreparedText {
  /** Unicode code points as typed, which is how NIST counts length. */
  characters: number;
  /** True where only the first `JUDGED_CHARACTERS` are judged. */
  isCut: boolean;
  /** True where every character is printing ASCII or a space. */
  isAscii: boolean;
  /** What an attacker may try: the text in NFKC, and kana in Latin letters too, since the dictionaries are. */
  readings: readonly string[];
  /** True where the first reading is the text as typed, so that places in it are places in the password. */
  isAsTyped: boolean;
}

/** Counts, cuts and normalizes a password; takes any text, the empty one too. */
export function prepareText(password: string): PreparedText {
  const points = [...password];
  const typed = points.slice(0, JUDGED_CHARACTERS).join('');
  const normalized = typed.normalize('NFKC');
  return {
    characters: points.length,
    isCut: points.length > JUDGED_CHARACTERS,
    isAscii: /^[\x20-\x7e]*$/.test(password),
    readings: [...new Set([normalized, romanize(normalized)])].map(limit),
    isAsTyped: normalized === typed,
  };
}

/** One compatibility character can become many: ﷺ alone becomes 18. */
function limit(reading: string): string {
  return [...reading].slice(0, JUDGED_CHARACTERS).join('');
}
