/**
 * A source of numbers from 0 (included) to 1, the same for the same seed: mulberry32 by Tommy Ettinger (2017, public
 * domain). Its period of 2³² is far above the 300,000 numbers a ranking draws. Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
