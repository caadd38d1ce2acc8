import { type Cell, type ComparisonData, cellAt, OFFER_CODES, type RowSet } from '../comparison/comparison-data.ts';
import { makePlanCriteria } from '../comparison/criteria.ts';
import { satisfies } from '../comparison/filter-rows.ts';
import { planRows } from '../comparison/plan-rows.ts';
import type { ComparisonView } from '../comparison/view.ts';
import type { Requirement } from './derive-requirements.ts';

/**
 * What is known of one requirement at one plan: official evidence shows ◎ or ○; only a third party says so; nothing is
 * known; it is missing, partial or a paid option; or, of what is to be avoided, it is in force from the start, or not.
 */
export type CellState = 'proven' | 'reported' | 'unknown' | 'not-met' | 'in-force' | 'not-in-force';

export interface RequirementCell {
  requirement: Requirement;
  cell: Cell;
  state: CellState;
}

/** The plan of a provider that fits best: the fewest musts to confirm, then the lowest price. */
export interface FittingOffer {
  /** The plan's name; '' where no plan is known, and the cells are the provider's. */
  plan: string;
  /** Yen a month; null where not known. */
  monthlyYen: number | null;
  /** Months of the term at that price; null where not known. */
  termMonths: number | null;
  /** One entry a requirement, in the order given. */
  cells: RequirementCell[];
  /** Musts that official evidence does not prove: unknown, or only reported. */
  toConfirm: string[];
}

/** What counts as proof, and what counts at all. */
const PROVEN = { officialOnly: true, unknownMatches: false };
const REPORTED = { officialOnly: false, unknownMatches: false };
const IN_FORCE: readonly string[] = [OFFER_CODES['on-by-default'], OFFER_CODES.standing];

/**
 * The plan of a provider that a view keeps and that fits requirements best.
 * @param row the provider's row
 */
export function findOffer(
  data: ComparisonData,
  view: ComparisonView,
  requirements: readonly Requirement[],
  row: number,
): FittingOffer {
  const criteria = makePlanCriteria(data, view);
  const plans = (planRows(data.sets)[row] ?? []).filter((plan) => !criteria.some(({ fails }) => fails(plan)));
  const offers = plans.map((plan) => readOffer(data, data.sets.plans, requirements, plan));
  return offers.sort(byFit)[0] ?? readOffer(data, data.sets.providers, requirements, row);
}

function readOffer(
  { features }: ComparisonData,
  set: RowSet,
  requirements: readonly Requirement[],
  row: number,
): FittingOffer {
  const cells = requirements.flatMap((requirement): RequirementCell[] => {
    const column = set.cells[features.findIndex(({ id }) => id === requirement.feature)];
    if (!column) return [];
    const cell = cellAt(column, row);
    return [{ requirement, cell, state: stateOf(cell, requirement) }];
  });
  return {
    plan: set.plans[row] ?? '',
    monthlyYen: set.prices[row] ?? null,
    termMonths: set.terms[row] ?? null,
    cells,
    toConfirm: cells
      .filter(({ requirement, state }) => requirement.level === 'must' && state !== 'proven')
      .map(({ requirement }) => requirement.feature),
  };
}

function stateOf(cell: Cell, { level }: Requirement): CellState {
  if (cell.offer === OFFER_CODES.unknown) return 'unknown';
  if (level === 'avoid') return IN_FORCE.includes(cell.offer) ? 'in-force' : 'not-in-force';
  if (satisfies(cell, 'must', PROVEN)) return 'proven';
  return satisfies(cell, 'must', REPORTED) ? 'reported' : 'not-met';
}

function byFit(a: FittingOffer, b: FittingOffer): number {
  const price = ({ monthlyYen }: FittingOffer) => monthlyYen ?? Number.POSITIVE_INFINITY;
  return a.toConfirm.length - b.toConfirm.length || (price(a) === price(b) ? 0 : price(a) - price(b));
}
