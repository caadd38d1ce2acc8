import type { CellFacts, PlanFacts, ProviderFacts } from './facts.ts';

/** What a candidate costs, as far as is known. */
export interface Cost {
  /** The cheapest plan with a known price among those that fit; absent where no such price is known. */
  plan?: PlanFacts;
  /** Twelve times the monthly price, without the set-up fee. */
  yearlyYen?: number;
  /** Features asked for that cost extra; no source tells how much. */
  extras: string[];
  /** True where every feature is had, but no single plan has them all. */
  noPlanFits: boolean;
}

/** Works out what a candidate costs with everything that must be there, in yen with tax. */
export function costOf(provider: ProviderFacts, musts: readonly string[]): Cost {
  const cells = musts.flatMap((id) => provider.cells[id] ?? []).filter(({ offer }) => offer !== 'not-offered');
  const fitting = provider.plans.filter(({ id }) => cells.every((cell) => isIn(cell, id)));
  const plan = cheapest(fitting);
  return {
    ...(plan?.monthlyYen === undefined ? {} : { plan, yearlyYen: plan.monthlyYen * 12 }),
    extras: musts.filter((id) => provider.cells[id]?.offer === 'paid-option'),
    noPlanFits: provider.plans.length > 0 && fitting.length === 0,
  };
}

function isIn({ plans }: CellFacts, plan: string): boolean {
  return plans === 'all' || plans.includes(plan);
}

function cheapest(plans: readonly PlanFacts[]): PlanFacts | undefined {
  const [first] = plans
    .filter(({ monthlyYen }) => monthlyYen !== undefined)
    .sort((a, b) => (a.monthlyYen ?? 0) - (b.monthlyYen ?? 0));
  return first;
}
