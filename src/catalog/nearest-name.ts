/** A name that may be meant, and other words by which it is known. */
export interface Candidate {
  name: string;
  words?: readonly string[];
}

/**
 * The names an editor may have meant: those that a word stands for, else those fewest slips of the keyboard away.
 * Empty where nothing is near; several where they are equally near.
 */
export function nearestNames(word: string, candidates: readonly Candidate[]): string[] {
  const typed = fold(word);
  if (typed === '') return [];
  const same = candidates.filter(({ name, words = [] }) => [name, ...words].some((known) => fold(known) === typed));
  if (same.length > 0) return same.map(({ name }) => name);
  const near = candidates
    .filter(({ name }) => Math.abs(fold(name).length - typed.length) <= allowedSlips(typed))
    .map(({ name }) => ({ name, distance: countSlips(typed, fold(name)) }))
    .filter(({ distance }) => distance <= allowedSlips(typed));
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ name }) => name);
}

/** Width, case, spaces and hyphens are not what tells two names apart. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-・]+/g, '');
}

/** A third of a short word, at most three letters of a long one: beyond that it is another word. */
function allowedSlips(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

/** The letters added, dropped, changed or swapped with their neighbour (Damerau-Levenshtein, adjacent swaps). */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, isSwap ? at(i - 2, j - 2) + 1 : change));
    }
  }
  return at(a.length, b.length);
}
