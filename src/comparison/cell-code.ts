import type { CellColumn } from './comparison-data.ts';
import { CELL_FLAGS } from './comparison-data.ts';
import type { Want } from './view.ts';

/** The code of a cell that nothing is known of, as `readCode` returns it. */
export const UNKNOWN_CODE = 0;

/** The weakest known code that satisfies each wish. */
const LEAST_CODE: Record<Want, number> = { must: 4, partly: 2, 'not-missing': 2 };

/** The offer code of a row as a number 0–7; 0 as well for a cell without proof when only official evidence counts. */
export function readCode(column: CellColumn, row: number, officialOnly: boolean): number {
  if (officialOnly && !isProven(column.flags.charCodeAt(row))) return UNKNOWN_CODE;
  // Past the end of the text the character code is not a number.
  return column.offers.charCodeAt(row) - 48 || UNKNOWN_CODE;
}

/** Whether a cell with this code satisfies a wish. "Not missing" asks only that nobody says it is missing. */
export function acceptsCode(code: number, want: Want, unknownMatches: boolean): boolean {
  if (code === UNKNOWN_CODE) return unknownMatches || want === 'not-missing';
  return code >= LEAST_CODE[want];
}

/** Reads one digit in base 32: '0' is character 48, 'a' (ten) is character 97. */
function isProven(character: number): boolean {
  return ((character < 58 ? character - 48 : character - 87) & CELL_FLAGS.proven) !== 0;
}
