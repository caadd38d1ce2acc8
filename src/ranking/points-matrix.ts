import type { Verdict } from '../verdict/verdict.ts';
import { pointsOf } from './feature-points.ts';
import { FULL_SCORE } from './method.ts';

/**
 * All that a ranking is computed from, small enough for a browser: the build and the page's script place providers
 * from this same form. Plain JSON. A *row* is an index into `providers`, a *column* one into `features`.
 */
export interface PointsMatrix {
  /** Feature ids, in the order of the ranking's weights. */
  features: string[];
  /** The editor's weights, one a column. */
  weights: number[];
  /** Provider ids in the order of names, which is the order among equals. */
  providers: string[];
  /** The rows that take no new customers and so get no place. */
  closed: number[];
  /** Everything a cell can be, each once. */
  kinds: CellPoints[];
  /** One text a row, one character a column: the index into `kinds`, in base 36. */
  cells: string[];
}

/** A cell's points proven, reported and possible, from 0 to 100, and 1 where there is a verdict, else 0. */
export type CellPoints = [proven: number, reported: number, possible: number, known: 0 | 1];

/** A feature with its weight as the scoring sees it. */
export interface WeightedFeature {
  feature: string;
  /** 0 or more; only the proportions count. */
  weight: number;
  switchable: boolean;
}

/** A provider as the scoring sees it. */
export interface MatrixProvider {
  id: string;
  /** True when it takes no new customers. */
  closed: boolean;
  verdictOf: (feature: string) => Verdict;
}

/** Writes the points of providers, given in the order of names, in the compact form. */
export function makePointsMatrix(
  weights: readonly WeightedFeature[],
  providers: readonly MatrixProvider[],
): PointsMatrix {
  const kinds: CellPoints[] = [];
  const codes = new Map<string, string>();
  const codeOf = (cell: CellPoints): string => {
    const key = cell.join();
    const code = codes.get(key) ?? kinds.length.toString(36);
    if (!codes.has(key)) kinds.push(cell);
    codes.set(key, code);
    return code;
  };
  return {
    features: weights.map(({ feature }) => feature),
    weights: weights.map(({ weight }) => weight),
    providers: providers.map(({ id }) => id),
    closed: providers.flatMap(({ closed }, row) => (closed ? [row] : [])),
    cells: providers.map(({ verdictOf }) =>
      weights.map((weighted) => codeOf(cellOf(verdictOf(weighted.feature), weighted))).join(''),
    ),
    kinds,
  };
}

/** Points are scaled before they are weighed: 0.8 × 100 is exactly 80, while sums of 0.8 carry rounding errors. */
function cellOf(verdict: Verdict, feature: WeightedFeature): CellPoints {
  const { proven, reported, possible } = pointsOf(verdict, feature);
  return [proven * FULL_SCORE, reported * FULL_SCORE, possible * FULL_SCORE, verdict.known ? 1 : 0];
}

const NOTHING: CellPoints = [0, 0, FULL_SCORE, 0];

/** The points in a cell; those of an unknown outside the matrix. */
export function readCell(matrix: PointsMatrix, row: number, column: number): CellPoints {
  // Read by hand: a slider's move reads thousands of cells. '0' is character 48, 'a' (ten) is 97.
  const character = matrix.cells[row]?.charCodeAt(column) ?? Number.NaN;
  return matrix.kinds[character < 58 ? character - 48 : character - 87] ?? NOTHING;
}
