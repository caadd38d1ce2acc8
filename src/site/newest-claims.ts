import type { Provider } from '../catalog/catalog.ts';
import type { Claim } from '../schema/claim.ts';

/** The claims read last, and among those the ones whose pages carry the latest date; at most one a provider. */
export function newestClaims(providers: readonly Provider[], count: number): { provider: Provider; claim: Claim }[] {
  const age = ({ source }: Claim) => `${source.readOn} ${source.pageDate ?? ''}`;
  const newest = providers.flatMap((provider) => {
    const claim = provider.claims.reduce<Claim | undefined>(
      (best, next) => (best && age(best) >= age(next) ? best : next),
      undefined,
    );
    return claim ? [{ provider, claim }] : [];
  });
  return newest
    .sort((a, b) => (age(a.claim) < age(b.claim) ? 1 : age(a.claim) > age(b.claim) ? -1 : 0))
    .slice(0, count);
}
