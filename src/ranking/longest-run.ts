/**
 * The indices of a longest run of rising numbers, not necessarily side by side; negative numbers take no part. When
 * numbers are old positions in a new order, those of the run can stay and only the others need to move.
 * (Patience sorting: `ends[k]` is the index of the smallest number that ends a run of k + 1.)
 */
export function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  const numberAt = (index: number | undefined) => numbers[index ?? -1] ?? -1;
  for (const [index, number] of numbers.entries()) {
    if (number < 0) continue;
    const found = ends.findIndex((end) => numberAt(end) >= number);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.add(index);
  return run;
}
