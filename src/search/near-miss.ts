/** Letters that may be wrong in a word of a length: one from four letters on, two from eight on. */
function allowedSlips(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/** Whether a word was probably meant by what was typed: few letters added, dropped, changed or swapped. */
export function isNearMiss(typed: string, word: string): boolean {
  const allowed = allowedSlips(typed.length);
  if (
    allowed === 0 ||
    word.length < 3 ||
    lacksMore(typed, word, allowed) ||
    Math.abs(typed.length - word.length) > allowed
  )
    return false;
  return countSlips(typed, word, allowed) <= allowed;
}

/** Whether more letters of a word than allowed are missing from another: quickly told, and true of most pairs. */
function lacksMore(typed: string, word: string, allowed: number): boolean {
  let lacking = 0;
  for (const letter of typed) if (!word.includes(letter)) lacking += 1;
  return lacking > allowed;
}

/**
 * The letters added, dropped, changed or swapped with their neighbour (Damerau-Levenshtein, adjacent swaps). Beyond
 * `most` the answer is only known to be more.
 */
export function countSlips(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
