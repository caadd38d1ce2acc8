import { MAX_WEIGHT } from '../schema/weight-limit.ts';
import type { PointsMatrix } from './points-matrix.ts';

type WeightedColumns = Pick<PointsMatrix, 'features' | 'weights'>;

/** A weight as people write it: at most two decimals, no sign, no exponent. */
const WEIGHT = /^\d{1,3}(?:\.\d{1,2})?$/;

/** The weight in a text; undefined where it is none from 0 to 100. */
export function parseWeight(text: string): number | undefined {
  const weight = WEIGHT.test(text) ? Number(text) : Number.NaN;
  return weight <= MAX_WEIGHT ? weight : undefined;
}

/** Own weights for an address, only those that differ from the editor's: `waf:20,ips:0`; empty where none does. */
export function writeWeights(weights: readonly number[], { features, weights: editors }: WeightedColumns): string {
  return features
    .flatMap((feature, column) => (weights[column] === editors[column] ? [] : [`${feature}:${weights[column]}`]))
    .join(',');
}

/** One part of such a text: the column and its weight; undefined for an unknown feature or what is no weight. */
export function readWeight(
  part: string,
  { features }: WeightedColumns,
): { column: number; weight: number } | undefined {
  const split = part.lastIndexOf(':');
  const column = features.indexOf(part.slice(0, Math.max(0, split)));
  const weight = parseWeight(part.slice(split + 1));
  return column < 0 || weight === undefined ? undefined : { column, weight };
}
