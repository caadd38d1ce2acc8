import type { Plan } from '../schema/provider.ts';

/** The plan with the lowest known monthly price; undefined when no price is known. */
export function cheapestPlan(plans: readonly Plan[]): Plan | undefined {
  return plans
    .filter((plan) => plan.monthlyYen !== undefined)
    .reduce<Plan | undefined>(
      (best, plan) => (best && (best.monthlyYen ?? 0) <= (plan.monthlyYen ?? 0) ? best : plan),
      undefined,
    );
}
