/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Values with their frequencies. */
export type Frequencies<T> = readonly (readonly [T, number])[];

/** mulberry32: a small generator of 32 bits of state, good enough for data that must only look mixed. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the values, each as often as its frequency says; throws where there is none. */
export function draw<T>(frequencies: Frequencies<T>, random: Random): T {
  let left = random() * frequencies.reduce((sum, [, count]) => sum + count, 0);
  for (const [value, count] of frequencies) {
    left -= count;
    if (left < 0) return value;
  }
  throw new Error('there is nothing to draw from');
}

/** One of the values, each as often. */
export function pick<T>(list: readonly T[], random: Random): T {
  return draw(
    list.map((item) => [item, 1] as const),
    random,
  );
}
