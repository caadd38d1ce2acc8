import fc from 'fast-check';
import {
  CELL_FLAGS,
  type CellFlag,
  type ComparisonData,
  OFFER_CODES,
  type OfferName,
} from '../../src/comparison/comparison-data.ts';
import { type ComparisonSort, type ComparisonView, MAX_PICKED, WANTS } from '../../src/comparison/view.ts';
import { GROUPS, SEGMENTS, STATUSES } from '../../src/schema/vocabulary.ts';
import { MAX_WEIGHT } from '../../src/schema/weight-limit.ts';
import { type CellSketch, makeComparisonData, type RowSketch } from './comparison-builder.ts';

/** Fixed, so that a property that fails fails again. */
export const RUNS = { seed: 1, numRuns: 200 };

const OPERATORS = ['', '株式会社甲', 'A, B & C = "D"', 'カンマ,社/部:課', '<b>+%41</b>'];
const NAMES = ['さくら', 'サクラ', 'Alpha', 'ﾋﾞｽﾞ', '合成サーバー'];
/** Names of what every object has; as ids they must be ids like others. */
const FEATURE_IDS = ['waf', 'spf', 'auto-backup', 'constructor'];

const cell: fc.Arbitrary<CellSketch> = fc.record(
  {
    offer: fc.constantFrom(...(Object.keys(OFFER_CODES) as OfferName[])),
    flags: fc.subarray(Object.keys(CELL_FLAGS) as CellFlag[]),
    figure: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['offer', 'flags'] },
);

const row: fc.Arbitrary<RowSketch> = fc.record({
  name: fc.constantFrom(...NAMES),
  operator: fc.constantFrom(...OPERATORS),
  segment: fc.constantFrom(...SEGMENTS),
  status: fc.constantFrom(...STATUSES),
  price: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  cells: fc.record(Object.fromEntries(FEATURE_IDS.map((id) => [id, cell]))),
  scores: fc.tuple(fc.option(fc.integer({ min: 0, max: 3 })), fc.option(fc.integer({ min: 0, max: 100 }))),
});

/** Comparison data of up to twelve rows a set. */
export const comparisonData: fc.Arbitrary<ComparisonData> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(row, { maxLength: 12 }))
  .map(([providers, plans]) =>
    makeComparisonData(providers, {
      features: FEATURE_IDS.map((id, index) => ({
        id,
        group: GROUPS[index] ?? 'mail',
        core: index % 2 === 0,
        name: id,
        shortName: id,
        ...(index === 2 && { figure: { name: 'days', unit: 'days', better: 'higher' as const } }),
      })),
      // Some providers have several plans, not side by side, and some have none.
      plans: plans.map((plan, index) => ({
        ...plan,
        id: `row-${index % Math.max(1, providers.length - 1)}/plan-${index}`,
        plan: `plan ${index}`,
      })),
    }),
  );

/** Data with a view that could be chosen on it. */
export const dataAndView: fc.Arbitrary<{ data: ComparisonData; view: ComparisonView }> = comparisonData.chain((data) =>
  fc
    .constantFrom('providers' as const, 'plans' as const)
    .chain((rows) => fc.record({ data: fc.constant(data), view: viewOf(data, rows) })),
);

function viewOf(data: ComparisonData, rows: ComparisonView['rows']): fc.Arbitrary<ComparisonView> {
  const set = data.sets[rows];
  return fc.record(
    {
      wants: fc.dictionary(fc.constantFrom(...FEATURE_IDS), fc.constantFrom(...WANTS), { noNullPrototype: true }),
      unknownMatches: fc.boolean(),
      segments: fc.shuffledSubarray([...SEGMENTS]),
      statuses: fc.shuffledSubarray([...STATUSES]),
      operator: fc.constantFrom('', ...set.operators),
      maxPrice: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      unknownPricePasses: fc.boolean(),
      officialOnly: fc.boolean(),
      name: fc.oneof(
        fc.constantFrom('', ...NAMES),
        fc.string({ maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      ),
      columns: fc.oneof(
        fc.constantFrom('all' as const, 'core' as const),
        fc.shuffledSubarray([...FEATURE_IDS, ...GROUPS], { minLength: 1 }),
      ),
      onlyDifferences: fc.boolean(),
      sort: sortOf(data),
      weights: fc.dictionary(
        fc.constantFrom(...FEATURE_IDS),
        fc.integer({ min: 1, max: MAX_WEIGHT * 100 }).map((hundredths) => hundredths / 100),
        { noNullPrototype: true },
      ),
      rows: fc.constant(rows),
      picked: fc.shuffledSubarray(set.ids, { maxLength: Math.min(MAX_PICKED, set.ids.length) }),
      sideBySide: fc.boolean(),
    },
    { noNullPrototype: true },
  );
}

function sortOf({ features, rankings }: ComparisonData): fc.Arbitrary<ComparisonSort> {
  const keys: ComparisonSort['by'][] = [
    ...(['known', 'own', 'name', 'price', 'coverage', 'figure:auto-backup'] as const),
    ...features.map(({ id }) => `feature:${id}` as const),
    ...rankings.map(({ id }) => `score:${id}` as const),
  ];
  return fc.record({ by: fc.constantFrom(...keys), descending: fc.boolean() }, { noNullPrototype: true });
}
