/**
 * The value below which a part of all values lies.
 * @param part from 0 (least) to below 1; 0.5 is the median
 * @returns NaN where there are no values
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}
