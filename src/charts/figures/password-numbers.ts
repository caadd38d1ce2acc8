import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { box, LINE, rail, WIDTH, words } from './parts.ts';

const SECONDS_A_YEAR = 365 * 24 * 60 * 60;

/** How many passwords of a length there are, made at random from so many letters. */
export function countPasswords(letters: number, length: number): number {
  return letters ** length;
}

/** How many passwords can be tried in a year of 365 days when each try takes so many seconds. */
export function triesAYear(secondsATry: number): number {
  return SECONDS_A_YEAR / secondsATry;
}

/** A number on the ruler, with its name and how it is written. */
export interface RulerMark {
  value: number;
  name: string;
  told: string;
}

/** The words and numbers of `drawPasswordNumbers`; the highest number of each side first. */
export interface PasswordRuler {
  tries: { title: string; marks: readonly RulerMark[] };
  passwords: { title: string; marks: readonly RulerMark[] };
  /** Says what lies below the highest number of tries. */
  within: string;
}

/** The powers of ten at the two ends of the ruler, and how many units one power takes. */
const TOP_POWER = 22;
const BOTTOM_POWER = 3;
const POWER = 19;
const TOP = 44;
const RULER = { left: 150, right: 194 };
/** The least distance between the middles of two marks' words. */
const APART = 44;

const placeOf = (value: number) => TOP + (TOP_POWER - Math.log10(value)) * POWER;
const BOTTOM = placeOf(10 ** BOTTOM_POWER);

/**
 * A ruler of powers of ten: what can be tried in a year on its left, how many passwords there are on its right. Up to
 * the highest number of tries a band tells what a year is enough for.
 */
export function drawPasswordNumbers({ tries, passwords, within }: PasswordRuler): Drawing {
  const reached = placeOf(Math.max(...tries.marks.map(({ value }) => value)));
  const height = BOTTOM + APART / 2 + 4;
  return {
    width: WIDTH,
    height,
    shapes: [
      box(0, reached, WIDTH, height - reached, 'wash'),
      ...words(tries.title, RULER.left - 9, 14, 'end strong'),
      ...words(passwords.title, RULER.right + 9, 14, 'strong'),
      ...drawRuler(),
      ...drawMarks(tries.marks, RULER.left, -1),
      ...drawMarks(passwords.marks, RULER.right, 1),
      ...words(within, RULER.right + 9, reached + LINE, 'quiet'),
    ],
  };
}

function drawRuler(): Shape[] {
  const powers = Array.from({ length: TOP_POWER - BOTTOM_POWER + 1 }, (_none, index) => BOTTOM_POWER + index);
  const middle = (RULER.left + RULER.right) / 2;
  return [
    rail(`M${RULER.left} ${TOP}V${BOTTOM}M${RULER.right} ${TOP}V${BOTTOM}`),
    ...powers.map((power) => {
      const y = placeOf(10 ** power);
      return rail(`M${RULER.left} ${y}h5M${RULER.right} ${y}h-5`, 'tick');
    }),
    ...powers
      .filter((power) => power % 3 === 0)
      .flatMap((power) => words(`10${raised(power)}`, middle, placeOf(10 ** power) + 4.5, 'mid quiet')),
  ];
}

/** A mark stands at its number; where the one above is too near, its words move down and a line leads there. */
function drawMarks(marks: readonly RulerMark[], edge: number, side: -1 | 1): Shape[] {
  let above = Number.NEGATIVE_INFINITY;
  return marks.flatMap(({ value, name, told }) => {
    const y = placeOf(value);
    above = Math.max(y, above + APART);
    const kind = side < 0 ? 'end' : '';
    return [
      rail(`M${edge} ${y}L${edge + side * 6} ${above}`),
      ...words(name, edge + side * 9, above - 4, kind),
      ...words(told, edge + side * 9, above + 14, `${kind} strong`.trim()),
    ];
  });
}

/** A whole number in raised digits, as an exponent. */
export function raised(power: number): string {
  return [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
