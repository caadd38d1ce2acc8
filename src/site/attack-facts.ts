import type { Attack } from '../catalog/catalog.ts';
import type { StepState } from '../ranking/attack-coverage.ts';
import { rankBySafety, type SafetyResult } from '../ranking/safe-as-delivered.ts';
import type { Site } from './load-site.ts';

/** Every provider ranked by what its defaults cut along the given attack paths. */
export function rankAlong(site: Site, attacks: readonly Attack[]): SafetyResult {
  return rankBySafety(site.catalog.providers, (provider) =>
    attacks.map((attack) => site.attackCoverage(attack, provider)),
  );
}

/** For each step of an attack path, at how many providers each state holds. */
export function countByState(site: Site, attack: Attack): Record<StepState, number>[] {
  const coverages = site.catalog.providers.map((provider) => site.attackCoverage(attack, provider));
  return attack.steps.map((_, index) => {
    const count = (state: StepState) => coverages.filter(({ steps }) => steps[index]?.state === state).length;
    return { cut: count('cut'), 'can-cut': count('can-cut'), unknown: count('unknown'), open: count('open') };
  });
}
