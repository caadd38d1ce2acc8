import fc from 'fast-check';
import { makePointsMatrix, type PointsMatrix, type WeightedFeature } from '../../src/ranking/points-matrix.ts';
import { SUPPORTS } from '../../src/schema/vocabulary.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeClaim, makeVerdict } from '../builders.ts';

/** Fixed, so that a property that fails fails again. */
export const RUNS = { seed: 4, numRuns: 300 };

const known: fc.Arbitrary<Verdict> = fc
  .record({
    support: fc.constantFrom(...SUPPORTS),
    enabledByDefault: fc.boolean(),
    tier: fc.constantFrom('proven' as const, 'reported' as const),
    disputed: fc.boolean(),
    rival: fc.constantFrom(...SUPPORTS),
  })
  .map(({ rival, ...verdict }) =>
    makeVerdict({
      ...verdict,
      deciding: [makeClaim({ support: rival, enabledByDefault: true }), makeClaim({ support: verdict.support })],
    }),
  );

export const verdict: fc.Arbitrary<Verdict> = fc.oneof(fc.constant(UNKNOWN as Verdict), known);

/** Weights a ranking can have: one at least is above 0. */
export const weightList = (length: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.5, 2.25, 100)), {
      minLength: length,
      maxLength: length,
    })
    .filter((weights) => weights.some((weight) => weight > 0));

/** What a matrix is made from: weighted features, and per provider one verdict a feature. */
export interface MatrixSketch {
  weights: WeightedFeature[];
  providers: { id: string; closed: boolean; verdicts: Verdict[] }[];
}

/** Up to six features and nine providers. */
export const sketch: fc.Arbitrary<MatrixSketch> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    weights: weightList(count).map((weights) =>
      weights.map((weight, column) => ({ feature: `f${column}`, weight, switchable: column % 2 === 0 })),
    ),
    providers: fc
      .array(
        fc.record({
          closed: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
          verdicts: fc.array(verdict, { minLength: count, maxLength: count }),
        }),
        { minLength: 1, maxLength: 9 },
      )
      .map((list) => list.map((item, index) => ({ id: `p${index}`, ...item }))),
  }),
);

/** The matrix of a sketch. */
export function matrixOf({ weights, providers }: MatrixSketch): PointsMatrix {
  return makePointsMatrix(
    weights,
    providers.map(({ id, closed, verdicts }) => ({
      id,
      closed,
      verdictOf: (feature) => verdicts[weights.findIndex((weighted) => weighted.feature === feature)] ?? UNKNOWN,
    })),
  );
}

export const matrix: fc.Arbitrary<PointsMatrix> = sketch.map(matrixOf);

/** A matrix whose rows are given as letters: 1 on by default, 8 included, 5 in part, 0 not offered, ? unknown, r reported. */
export function drawMatrix(rows: Record<string, string>, weights: readonly number[]): PointsMatrix {
  const verdicts: Record<string, Verdict> = {
    1: makeVerdict(),
    8: makeVerdict({ enabledByDefault: false }),
    5: makeVerdict({ support: 'partial' }),
    0: makeVerdict({ support: 'not-offered' }),
    r: makeVerdict({ tier: 'reported' }),
    '?': UNKNOWN,
  };
  return matrixOf({
    weights: weights.map((weight, column) => ({ feature: `f${column}`, weight, switchable: true })),
    providers: Object.entries(rows).map(([id, letters]) => ({
      id,
      closed: false,
      verdicts: [...letters].map((letter) => verdicts[letter] ?? UNKNOWN),
    })),
  });
}
