import { type Cell, hasFlag, OFFER_CODES } from './comparison-data.ts';

/** How cells of one feature compare. */
export type Likeness = 'same' | 'sameVerdict' | 'allUnknown' | 'differs';

/** Compares cells of one feature side by side: their verdicts first, then how well these are backed. */
export function compareCells(cells: readonly Cell[]): Likeness {
  const distinct = (read: (cell: Cell) => unknown) => new Set(cells.map(read)).size;
  if (cells.every(({ offer }) => offer === OFFER_CODES.unknown)) return 'allUnknown';
  if (distinct(({ offer, figure }) => `${offer} ${figure}`) > 1) return 'differs';
  return distinct((cell) => hasFlag(cell, 'proven')) > 1 ? 'sameVerdict' : 'same';
}
