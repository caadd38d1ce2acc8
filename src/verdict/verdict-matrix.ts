import type { Catalog, Feature, Provider } from '../catalog/catalog.ts';
import type { Claim } from '../schema/claim.ts';
import { resolveVerdict, type VerdictContext } from './resolve-verdict.ts';
import { UNKNOWN, type Verdict } from './verdict.ts';

/** What the judgement must know of a feature. */
export function verdictContext(feature: Feature, today: string): VerdictContext {
  return {
    shelfLifeMonths: feature.shelfLifeMonths,
    switchable: feature.switchable !== false,
    today,
    ...(feature.measure ? { betterMeasure: feature.measure.better } : {}),
  };
}

/** Every verdict of the catalogue, by provider id and feature id. */
export class VerdictMatrix {
  readonly #rows: Map<string, Map<string, Verdict>>;

  constructor(catalog: Catalog, today: string) {
    const contexts = new Map(catalog.features.map((feature) => [feature.id, verdictContext(feature, today)]));
    this.#rows = new Map(catalog.providers.map((provider) => [provider.id, resolveRow(provider, contexts)]));
  }

  /** The verdict on one feature at one provider; unknown for what has no claim. */
  get(providerId: string, featureId: string): Verdict {
    return this.#rows.get(providerId)?.get(featureId) ?? UNKNOWN;
  }
}

function resolveRow(provider: Provider, contexts: Map<string, VerdictContext>): Map<string, Verdict> {
  const planIds = provider.plans.map(({ id }) => id);
  const claims = new Map<string, Claim[]>();
  for (const claim of provider.claims) claims.set(claim.feature, [...(claims.get(claim.feature) ?? []), claim]);
  return new Map(
    [...claims].flatMap(([featureId, list]): [string, Verdict][] => {
      const context = contexts.get(featureId);
      return context ? [[featureId, resolveVerdict(list, context, undefined, planIds)]] : [];
    }),
  );
}
