/** A source of chance: each call gives a whole number from 0 to 2³² − 1, all equally likely. */
export type RandomNumber = () => number;

const NUMBERS = 2 ** 32;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Letters in one group: short enough to be read once and typed. */
export const GROUP_LENGTH = 5;

/**
 * A whole number below `size`, each equally likely: numbers beyond the last whole multiple of `size` are drawn again,
 * because a remainder of them would favour the small ones.
 * @throws RangeError where `size` is not a whole number from 1 to 2³².
 */
export function drawBelow(size: number, random: RandomNumber): number {
  if (!Number.isInteger(size) || size < 1 || size > NUMBERS) throw new RangeError(`cannot draw below ${size}`);
  const end = NUMBERS - (NUMBERS % size);
  let number = random();
  while (number >= end) number = random();
  return number % size;
}

/** Words drawn one by one, each possibly more than once, with hyphens between them. */
export function drawWords(words: readonly string[], count: number, random: RandomNumber): string {
  return Array.from({ length: count }, () => words[drawBelow(words.length, random)]).join('-');
}

/** Lower-case letters in groups of `GROUP_LENGTH`, with hyphens between them. */
export function drawLetters(groups: number, random: RandomNumber): string {
  const drawGroup = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[drawBelow(LETTERS.length, random)]);
  return Array.from({ length: groups }, () => drawGroup().join('')).join('-');
}

/** Bits of chance in a phrase of words from a list of so many. */
export function bitsOfWords(listed: number, count: number): number {
  return count * Math.log2(listed);
}

/** Bits of chance in groups of letters. */
export function bitsOfLetters(groups: number): number {
  return groups * GROUP_LENGTH * Math.log2(LETTERS.length);
}
