/** A year of 365.2425 days, in seconds. */
export const YEAR = 365.2425 * 86_400;

/** The ways of guessing that are told apart: three over the network, two on a stolen file of hashes. */
export const ATTACK_IDS = ['online-free', 'online-block', 'online-delay', 'offline-slow', 'offline-fast'] as const;
export type AttackId = (typeof ATTACK_IDS)[number];

/** How fast somebody can guess. */
export interface GuessingAttack {
  id: AttackId;
  /** Guesses a second between blocks. */
  perSecond: number;
  /** After so many failures nothing can be tried for so many seconds. */
  block?: { tries: number; seconds: number };
}

/** What a mail server without a limit is taken to answer: the assumption of the guide on passwords and lockouts. */
const ONLINE = 10;
/** How long a block is taken to last: a manual in the catalogue gives 30 minutes, those of mail servers give none. */
export const BLOCK_SECONDS = 30 * 60;
/** The lower of the two delays that the draft of NIST SP 800-63B-4 names as an example (3.2.2). */
export const DELAY_SECONDS = 30;
/** Both from the README of zxcvbn: a slow hash such as bcrypt, and a fast one such as SHA-256 ("ballparking"). */
const OFFLINE_SLOW = 1e4;
const OFFLINE_FAST = 1e10;

/** The attacks to compare; the one with a block only where a figure for it is known (failures before the block). */
export function guessingAttacks(blockTries?: number): readonly GuessingAttack[] {
  return [
    { id: 'online-free', perSecond: ONLINE },
    ...(blockTries === undefined
      ? []
      : [{ id: 'online-block' as const, perSecond: ONLINE, block: { tries: blockTries, seconds: BLOCK_SECONDS } }]),
    { id: 'online-delay', perSecond: 1 / DELAY_SECONDS },
    { id: 'offline-slow', perSecond: OFFLINE_SLOW },
    { id: 'offline-fast', perSecond: OFFLINE_FAST },
  ];
}

/** Seconds until an attack has made a number of guesses. */
export function timeToGuess(guesses: number, { perSecond, block }: GuessingAttack): number {
  const blocks = block ? Math.floor(Math.max(0, guesses - 1) / block.tries) : 0;
  return guesses / perSecond + blocks * (block?.seconds ?? 0);
}

/** How a password stands, weakest first. */
export const STANDINGS = ['known', 'weak', 'online', 'all'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Which attacks a password withstands for a year (our own threshold): none over the network without a limit, those
 * over the network alone, or all. A commonly used password is `known` whatever the numbers say.
 */
export function standingOf({ guesses, isKnown }: { guesses: number; isKnown: boolean }): Standing {
  if (isKnown) return 'known';
  if (guesses / ONLINE < YEAR) return 'weak';
  return guesses / OFFLINE_FAST < YEAR ? 'online' : 'all';
}
