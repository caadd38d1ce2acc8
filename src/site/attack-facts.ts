import type { Attack, Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import type { AttackCoverage } from '../ranking/attack-coverage.ts';
import type { Site } from './load-site.ts';

/** Providers known to cut at least one step of an attack path, most steps by default first, then most in all. */
export function providersByCut(site: Site, attack: Attack): { provider: Provider; coverage: AttackCoverage }[] {
  return site.catalog.providers
    .map((provider) => ({ provider, coverage: site.attackCoverage(attack, provider) }))
    .filter(({ coverage }) => coverage.cutIfConfigured > 0)
    .sort(
      (a, b) =>
        b.coverage.cutByDefault - a.coverage.cutByDefault ||
        b.coverage.cutIfConfigured - a.coverage.cutIfConfigured ||
        compareByName(a.provider, b.provider),
    );
}
