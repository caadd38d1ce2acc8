/** The words for large numbers and for time in one language; `{n}` is filled in. */
export interface QuantityWords {
  /** Powers of ten with a name, smallest first. */
  powers: readonly (readonly [exponent: number, text: string])[];
  /** Beyond the last name: `{n}` is the exponent. */
  power: string;
  /** Units of time with their length in seconds, shortest first, for one and for several. */
  times: readonly (readonly [seconds: number, one: string, several: string])[];
  /** Under one second, and beyond `LONGEST` years. */
  moment: string;
  ages: string;
}

/** Longer than this many years is told as "more than": the numbers behind it are rougher than that. */
const LONGEST = 1e12;

/** A number in words, to two significant digits: 15,000 → 1.5万, 3.2e9 → 32億; from the last name on as a power of ten. */
export function sayCount(value: number, words: QuantityWords): string {
  const rounded = round(value);
  const last = words.powers.at(-1)?.[0] ?? 0;
  // The last name reaches as far as the names lie apart.
  const gap = last - (words.powers.at(-2)?.[0] ?? 0);
  if (rounded >= 10 ** (last + gap)) return words.power.replace('{n}', String(Math.floor(Math.log10(rounded))));
  const [exponent, text] = words.powers.findLast(([power]) => rounded >= 10 ** power) ?? [0, '{n}'];
  return text.replace('{n}', formatCount(rounded / 10 ** exponent));
}

/** A time in its largest fitting unit: 100 → 2分 (rounded to two significant digits), 3e9 → 95年. */
export function sayDuration(seconds: number, words: QuantityWords): string {
  const [shortest] = words.times;
  const longest = words.times.at(-1);
  if (!shortest || !longest || seconds < shortest[0]) return words.moment;
  if (seconds / longest[0] >= LONGEST) return words.ages;
  const [length, one, several] = words.times.findLast(([unit]) => seconds >= unit) ?? shortest;
  const count = sayCount(Math.max(1, round(seconds / length)), words);
  return (count === '1' ? one : several).replace('{n}', count);
}

/** Two significant digits: the estimates behind carry no more. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

/** A mantissa without the noise of binary fractions, with thousands separators. */
function formatCount(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 1 });
}
