import type { DictionaryMatch, MatchExtended } from '@zxcvbn-ts/core';

/** What in a password an attacker tries early. */
export const FINDING_KINDS = ['password', 'word', 'name', 'date', 'year', 'keyboard', 'sequence', 'repeat'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One guessable part; it holds no character of the password, so that it can be shown while the field hides it. */
export interface Finding {
  kind: FindingKind;
  /** First and last character, counted from 1; missing where the part was found in another reading. */
  place?: { from: number; to: number };
  /** Written backwards. */
  isReversed: boolean;
  /** With letters replaced by digits or signs. */
  isSubstituted: boolean;
}

/** Patterns that are one kind whatever they hold; a dictionary's kind depends on its name. */
const PATTERN_KINDS: Record<string, FindingKind> = {
  date: 'date',
  regex: 'year',
  spatial: 'keyboard',
  sequence: 'sequence',
  wordSequence: 'sequence',
  repeat: 'repeat',
};
/** Below this, a dictionary word is a chance hit inside random letters rather than something a person wrote. */
const SHORTEST_WORD = 3;

/** The finding that a match of zxcvbn stands for; undefined for what only fills the gaps. */
export function toFinding(match: MatchExtended, reading: string, hasPlace: boolean): Finding | undefined {
  const kind = kindOf(match);
  if (!kind) return undefined;
  const { reversed = false, l33t = false } = match as Partial<DictionaryMatch>;
  const from = [...reading.slice(0, match.i)].length + 1;
  return {
    kind,
    ...(hasPlace && { place: { from, to: from + [...match.token].length - 1 } }),
    isReversed: reversed,
    isSubstituted: l33t,
  };
}

function kindOf(match: MatchExtended): FindingKind | undefined {
  if (match.pattern !== 'dictionary') return PATTERN_KINDS[match.pattern];
  const { dictionaryName, token } = match as DictionaryMatch;
  if (token.length < SHORTEST_WORD) return undefined;
  if (dictionaryName.startsWith('passwords')) return 'password';
  return /^(?:first|last)names/.test(dictionaryName) ? 'name' : 'word';
}
