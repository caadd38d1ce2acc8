import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { romanize } from './romaji.ts';

/**
 * The word lists of BIP 39, 2,048 words each, chosen so that no two are easily confused; the Japanese ones in Latin
 * letters, because many mail servers take nothing else.
 */
export const WORD_LISTS = {
  romaji: [...new Set(japanese.map(romanize))],
  english,
} as const;
