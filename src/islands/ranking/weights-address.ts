import { readParameters } from '../../comparison/read-parameters.ts';
import type { PointsMatrix } from '../../ranking/points-matrix.ts';
import { readWeight, writeWeights } from '../../ranking/weight-code.ts';

/** The version of the address's grammar. */
const VERSION = '1';

/** The address of own weights, without the leading "?": `v=1&w=waf:20,ips:0`. Empty for the editor's weights. */
export function writeAddress(weights: readonly number[], matrix: PointsMatrix): string {
  const own = writeWeights(weights, matrix);
  return own === '' ? '' : `v=${VERSION}&w=${own}`;
}

/**
 * The weights in an address, with or without the leading "?"; features it does not name keep the editor's. Never
 * throws. `ignored` holds at most ten short plain texts of what was passed over; of a repeated feature the first holds.
 */
export function readAddress(query: string, matrix: PointsMatrix): { weights: number[]; ignored: string[] } {
  const { ignored, take, takeList } = readParameters(query, ['v', 'w']);
  take('v', VERSION, (value) => (value === VERSION ? value : undefined));
  const own = new Map<number, number>();
  takeList('w', (part): part is string => {
    const read = readWeight(part, matrix);
    if (!read || own.has(read.column)) return false;
    own.set(read.column, read.weight);
    return true;
  });
  return { weights: matrix.weights.map((weight, column) => own.get(column) ?? weight), ignored };
}
