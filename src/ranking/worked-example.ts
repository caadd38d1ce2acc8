import type { KnownVerdict } from '../verdict/verdict.ts';
import type { FeaturePoints, Score } from './score-provider.ts';

/** Weight × points of one feature, or their sums, before they are scaled. */
export interface Products {
  proven: number;
  reported: number;
  possible: number;
}

/** One line of the calculation. */
export interface WorkedLine {
  part: FeaturePoints & { verdict: KnownVerdict };
  products: Products;
}

/** A score taken apart so that it can be followed with pencil and paper. */
export interface WorkedExample {
  /** Features with a verdict, in the order of the weights. */
  lines: WorkedLine[];
  /** All others together. */
  unknown: { count: number; weight: number };
  totalWeight: number;
  sums: Products;
  score: Score;
}

/** Takes a score apart. */
export function workOut(score: Score): WorkedExample {
  const lines = score.parts.flatMap((part) =>
    part.verdict.known ? [{ part: { ...part, verdict: part.verdict }, products: productsOf(part) }] : [],
  );
  const unknown = score.parts.filter(({ verdict }) => !verdict.known);
  const add = (pick: (products: Products) => number) =>
    score.parts.reduce((sum, part) => sum + pick(productsOf(part)), 0);
  return {
    lines,
    unknown: { count: unknown.length, weight: unknown.reduce((sum, { weight }) => sum + weight, 0) },
    totalWeight: score.parts.reduce((sum, { weight }) => sum + weight, 0),
    sums: {
      proven: add(({ proven }) => proven),
      reported: add(({ reported }) => reported),
      possible: add(({ possible }) => possible),
    },
    score,
  };
}

function productsOf({ weight, proven, reported, possible }: FeaturePoints): Products {
  return { proven: weight * proven, reported: weight * reported, possible: weight * possible };
}
