/**
 * A sampler of weightings that keep an order of importance: uniform over all weights that are 0 or more, add up to 1,
 * and never put a feature above one that the given weights put higher. Equal weights are in no order; 0 stays 0.
 *
 * The gaps between sorted uniform numbers are uniform over all weights that add up to 1 (Devroye, Non-Uniform Random
 * Variate Generation, 1986, chapter V.2); sorted, and shuffled among equals, they are uniform over those in order.
 * @param random numbers from 0 to 1
 * @returns a function that fills and returns one and the same array, one weight a column, at each call
 */
export function weightSampler(weights: readonly number[], random: () => number): () => Float64Array {
  const sample = new Float64Array(weights.length);
  const groups = groupEquals(weights);
  const order = groups.flat();
  const cuts = new Float64Array(order.length + 1);
  const gaps = new Float64Array(order.length);
  return () => {
    for (let index = 1; index < order.length; index++) cuts[index] = random();
    cuts[0] = 0;
    cuts[order.length] = 1;
    cuts.sort();
    for (let index = 0; index < gaps.length; index++) {
      gaps[index] = (cuts[index + 1] as number) - (cuts[index] as number);
    }
    gaps.sort();
    let end = gaps.length;
    for (const group of groups) {
      shuffle(gaps, end - group.length, end, random);
      for (const column of group) sample[column] = gaps[--end] as number;
    }
    return sample;
  };
}

/** The columns with a weight above 0, those of equal weight together, heaviest first. */
function groupEquals(weights: readonly number[]): number[][] {
  const levels = [...new Set(weights)].filter((weight) => weight > 0).sort((a, b) => b - a);
  return levels.map((level) => weights.flatMap((weight, column) => (weight === level ? [column] : [])));
}

/** Puts the values from `start` to before `end` in an order in which each is as likely as any other (Fisher–Yates). */
function shuffle(values: Float64Array, start: number, end: number, random: () => number): void {
  for (let last = end - 1; last > start; last--) {
    const other = start + Math.floor(random() * (last - start + 1));
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
}
