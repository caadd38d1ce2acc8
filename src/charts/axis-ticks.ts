/** Steps that people count in, as multiples of a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values for an axis, from 0 to the first round value at or above `highest`.
 * @param highest the largest value to show; 0 or less gives the axis 0…1
 * @param steps about how many steps the axis is parted into
 * @throws RangeError when `highest` is not finite
 */
export function axisTicks(highest: number, steps = 5): number[] {
  if (!Number.isFinite(highest)) throw new RangeError(`an axis cannot reach ${highest}`);
  if (highest <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / steps));
  const step = power * (ROUND_STEPS.find((round) => round * power * steps >= highest) ?? 10);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_none, index) => index * step);
}
