import { SEGMENTS, type Segment, STATUSES, type Status } from '../schema/vocabulary.ts';
import { acceptsCode, readCode, UNKNOWN_CODE } from './cell-code.ts';
import { type ComparisonData, OFFER_CODES, type RowSet } from './comparison-data.ts';
import { type Criterion, type DropReason, makeCriteria, makePlanCriteria } from './criteria.ts';
import { filterRows } from './filter-rows.ts';
import { fitPlans } from './fit-plans.ts';
import { planRows } from './plan-rows.ts';
import { type ComparisonView, WANTS, type Want } from './view.ts';

/** How many rows would stay after one more choice, all else as it is. */
export interface ChoiceCounts {
  /** One entry a feature, in the order of `ComparisonData.features`: with that wish in place of the present one. */
  features: Record<Want, number>[];
  /** If this were the only segment chosen. */
  segments: Map<Segment, number>;
  /** If this were the only status chosen. */
  statuses: Map<Status, number>;
  /** Every operator known in the set, in the order of its rows. */
  operators: Map<string, number>;
  /** If only official evidence counted. */
  officialOnly: number;
}

/** What keeps a row from staying: the index of the one criterion it fails, or one of these. */
const NOTHING = -1;
const SEVERAL = -2;

/** Counts what every choice of the form would leave. Each row is judged once; only rows one criterion away matter. */
export function countChoices(data: ComparisonData, view: ComparisonView): ChoiceCounts {
  const set = data.sets[view.rows];
  const criteria = makeCriteria(data, view);
  const blame = findBlame(criteria, set.ids.length);
  const fit = fitPlans(data, view);
  const rowsWithout = (reason: DropReason): number[] => {
    const index = criteria.findIndex((criterion) => criterion.reason === reason);
    return [...blame.keys()].filter((row) => isOnly(blame[row], index) && !fit?.isMissing(row));
  };

  return {
    features: countWishes(data, view, criteria, blame),
    segments: countEach(SEGMENTS, rowsWithout('segment'), set.segments),
    statuses: countEach(STATUSES, rowsWithout('status'), set.statuses),
    operators: countEach(set.operators.filter(Boolean), rowsWithout('operator'), set.operators),
    officialOnly: filterRows(data, { ...view, officialOnly: true }).kept.length,
  };
}

function findBlame(criteria: readonly Criterion[], rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => {
    const first = criteria.findIndex(({ fails }) => fails(row));
    return first !== NOTHING && criteria.some(({ fails }, index) => index > first && fails(row)) ? SEVERAL : first;
  });
}

/** Whether a row would stay without the criterion of an index; NOTHING as an index means no criterion. */
function isOnly(blame: number | undefined, index: number): boolean {
  return blame === NOTHING || blame === index;
}

/** For each feature how many rows each wish would leave: of a provider one plan alone must satisfy it and the rest. */
function countWishes(
  data: ComparisonData,
  view: ComparisonView,
  criteria: readonly Criterion[],
  blame: readonly number[],
): ChoiceCounts['features'] {
  const planCriteria = makePlanCriteria(data, view);
  const planBlame = findBlame(planCriteria, data.sets.plans.ids.length);
  const plansOf = view.rows === 'providers' ? planRows(data.sets) : [];
  const wishesMet = makeWishesMet(view.unknownMatches);
  return data.features.map(({ id }, feature) => {
    const ofFeature = ({ reason }: Criterion) => typeof reason === 'object' && reason.feature === id;
    const index = criteria.findIndex(ofFeature);
    const planIndex = planCriteria.findIndex(ofFeature);
    const wishesOf = (set: RowSet, row: number) => {
      const column = set.cells[feature];
      return wishesMet[column ? readCode(column, row, view.officialOnly) : UNKNOWN_CODE] ?? 0;
    };
    const tally = new Array<number>(1 << WANTS.length).fill(0);
    for (const [row, failed] of blame.entries()) {
      if (!isOnly(failed, index)) continue;
      const plans = plansOf[row] ?? [];
      let wishes = plans.length > 0 ? 0 : -1;
      for (const plan of plans) if (isOnly(planBlame[plan], planIndex)) wishes |= wishesOf(data.sets.plans, plan);
      wishes &= wishesOf(data.sets[view.rows], row);
      tally[wishes] = (tally[wishes] ?? 0) + 1;
    }
    return countBits(tally);
  });
}

/** By offer code the wishes it satisfies, one bit each in the order of `WANTS`. */
function makeWishesMet(unknownMatches: boolean): number[] {
  return Object.values(OFFER_CODES).map((code) =>
    WANTS.reduce((bits, want, bit) => bits | (Number(acceptsCode(Number(code), want, unknownMatches)) << bit), 0),
  );
}

/** How many rows satisfy each wish, from the number of rows for each combination of wishes. */
function countBits(tally: readonly number[]): Record<Want, number> {
  const count = (want: Want) =>
    tally.reduce((sum, rows, bits) => (bits & (1 << WANTS.indexOf(want)) ? sum + rows : sum), 0);
  return { must: count('must'), partly: count('partly'), 'not-missing': count('not-missing') };
}

function countEach<T extends string>(choices: readonly T[], rows: readonly number[], values: readonly T[]) {
  const counts = new Map<T, number>(choices.map((choice) => [choice, 0]));
  for (const row of rows) {
    const value = values[row];
    const count = value === undefined ? undefined : counts.get(value);
    if (value !== undefined && count !== undefined) counts.set(value, count + 1);
  }
  return counts;
}
