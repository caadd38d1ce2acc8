import type { Provider } from '../catalog/catalog.ts';
import { cheapestPlan } from '../catalog/lowest-price.ts';
import type { Score } from '../ranking/score-provider.ts';
import type { Plan } from '../schema/provider.ts';
import { axisTicks } from './axis-ticks.ts';

/** One provider of the picture; `number` is its label, from 1 in the order of the ranking. */
export interface PricePoint {
  number: number;
  provider: Provider;
  score: Score;
  /** The cheapest plan with a known price; absent where no price is known. */
  plan?: Plan;
  /** From 0 to 1: along the price axis or, without a price, the middle of a slot of its own. */
  x: number;
  /** From 0 (bottom) to 1 (top): the proven and the reported score. */
  proven: number;
  reported: number;
}

/** Price against proven score. An unknown price is no price: those points have a strip of their own. */
export interface PriceScoreChart {
  priced: PricePoint[];
  unpriced: PricePoint[];
  yenTicks: number[];
  scoreTicks: number[];
}

/** Places ranked providers by the lowest known monthly price (yen) and by score (0–100). */
export function chartPriceScore(ranked: readonly { provider: Provider; score: Score }[]): PriceScoreChart {
  const items = ranked.map(({ provider, score }, index) => ({
    number: index + 1,
    provider,
    score,
    plan: cheapestPlan(provider.plans),
  }));
  const yenTicks = axisTicks(Math.max(0, ...items.map(({ plan }) => plan?.monthlyYen ?? 0)));
  const scoreTicks = axisTicks(Math.max(0, ...items.map(({ score }) => score.reported)));
  const height = (value: number) => value / (scoreTicks.at(-1) ?? 1);
  const point = ({ plan, ...item }: (typeof items)[number], x: number): PricePoint => ({
    ...item,
    ...(plan ? { plan } : {}),
    x,
    proven: height(item.score.proven),
    reported: height(item.score.reported),
  });
  const without = items.filter(({ plan }) => !plan);
  return {
    priced: items.flatMap((item) =>
      item.plan ? [point(item, (item.plan.monthlyYen ?? 0) / (yenTicks.at(-1) ?? 1))] : [],
    ),
    unpriced: without.map((item, slot) => point(item, (slot + 0.5) / without.length)),
    yenTicks,
    scoreTicks,
  };
}
