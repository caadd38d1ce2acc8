import type { ComparisonData } from './comparison-data.ts';
import { makePlanCriteria } from './criteria.ts';
import { planRows } from './plan-rows.ts';
import type { ComparisonView } from './view.ts';

/** How the plans of a provider fit a view. */
export interface PlanFit {
  /** Whether the provider has plans and none meets every wish and the ceiling at once. */
  isMissing(row: number): boolean;
  /** The name of the first plan that does, where not all do; else ''. */
  nameFitting(row: number): string;
}

/**
 * A provider's row holds the best of all its plans, and a reader buys one of them: what a view wishes must be found in
 * a single plan. Undefined where the rows are plans, or nothing is asked of a plan.
 */
export function fitPlans(data: ComparisonData, view: ComparisonView): PlanFit | undefined {
  const criteria = view.rows === 'providers' ? makePlanCriteria(data, view) : [];
  if (criteria.length === 0) return undefined;
  const plansOf = planRows(data.sets);
  const fits = (plan: number) => !criteria.some(({ fails }) => fails(plan));
  return {
    isMissing: (row) => {
      const plans = plansOf[row] ?? [];
      return plans.length > 0 && !plans.some(fits);
    },
    nameFitting: (row) => {
      const plans = plansOf[row] ?? [];
      const fitting = plans.filter(fits);
      return fitting.length < plans.length ? (data.sets.plans.plans[fitting[0] ?? -1] ?? '') : '';
    },
  };
}
