import { SEGMENTS, type Segment, STATUSES, type Status } from '../schema/vocabulary.ts';
import { acceptsCode, readCode } from './cell-code.ts';
import type { CellColumn, ComparisonData } from './comparison-data.ts';
import { type Criterion, type DropReason, makeCriteria } from './criteria.ts';
import type { ComparisonView, Want } from './view.ts';

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

/** Counts what every choice of the form would leave. Each row is judged once; only rows one criterion away matter. */
export function countChoices(data: ComparisonData, view: ComparisonView): ChoiceCounts {
  const set = data.sets[view.rows];
  const criteria = makeCriteria(data, view);
  const { kept, failingOnly } = splitRows(criteria, set.ids.length);
  const rowsWithout = (isReason: (reason: DropReason) => boolean): number[] =>
    kept.concat(failingOnly[criteria.findIndex(({ reason }) => isReason(reason))] ?? []);

  return {
    features: data.features.map(({ id }, index) =>
      countWants(
        set.cells[index],
        rowsWithout((reason) => typeof reason === 'object' && reason.feature === id),
        view,
      ),
    ),
    segments: countEach(
      SEGMENTS,
      rowsWithout((reason) => reason === 'segment'),
      set.segments,
    ),
    statuses: countEach(
      STATUSES,
      rowsWithout((reason) => reason === 'status'),
      set.statuses,
    ),
    operators: countEach(
      set.operators.filter(Boolean),
      rowsWithout((reason) => reason === 'operator'),
      set.operators,
    ),
    officialOnly: splitRows(makeCriteria(data, { ...view, officialOnly: true }), set.ids.length).kept.length,
  };
}

/** The rows that meet all criteria, and for each criterion the rows that fail it and no other. */
function splitRows(criteria: readonly Criterion[], rows: number): { kept: number[]; failingOnly: number[][] } {
  const kept: number[] = [];
  const failingOnly = criteria.map((): number[] => []);
  for (let row = 0; row < rows; row += 1) {
    const first = criteria.findIndex(({ fails }) => fails(row));
    if (first === -1) kept.push(row);
    else if (!criteria.some(({ fails }, index) => index > first && fails(row))) failingOnly[first]?.push(row);
  }
  return { kept, failingOnly };
}

function countWants(column: CellColumn | undefined, rows: readonly number[], view: ComparisonView) {
  const tally = new Array<number>(8).fill(0);
  for (const row of rows) {
    const code = column ? readCode(column, row, view.officialOnly) : 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
  const count = (want: Want) =>
    tally.reduce((sum, cells, code) => (acceptsCode(code, want, view.unknownMatches) ? sum + cells : sum), 0);
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
