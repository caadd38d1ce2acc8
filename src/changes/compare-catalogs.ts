import type { Catalog, Feature, Provider } from '../catalog/catalog.ts';
import type { Plan } from '../schema/provider.ts';
import { detailOffer } from '../verdict/support-strength.ts';
import { UNKNOWN, type Verdict } from '../verdict/verdict.ts';
import { VerdictMatrix } from '../verdict/verdict-matrix.ts';
import type { Change } from './change.ts';
import { compareClaims } from './compare-claims.ts';

/** The part of a catalogue that is compared. */
export type ComparedCatalog = Pick<Catalog, 'providers' | 'features'>;

/**
 * Every difference between two catalogues that a reader can see in a verdict, a claim, a price or a status, by
 * provider in the order of the later catalogue, then by feature in its order. Both are judged on the same day
 * (YYYY-MM-DD), so that the passing of time is no change. A provider is followed by its id or by its former ids.
 */
export function compareCatalogs(before: ComparedCatalog, after: ComparedCatalog, today: string): Change[] {
  const old = new Map(before.providers.map((provider) => [provider.id, provider]));
  const verdicts = { before: matrixOf(before, today), after: matrixOf(after, today) };
  const oldFeatures = new Map(before.features.map((feature) => [feature.id, feature]));
  const followed = new Set<string>();
  const changes = after.providers.flatMap((provider): Change[] => {
    const id = [provider.id, ...(provider.formerIds ?? [])].find((name) => old.has(name));
    const last = id === undefined ? undefined : old.get(id);
    if (!last) return [addedProvider(provider, after.features, verdicts.after)];
    followed.add(last.id);
    return [
      ...(last.id !== provider.id || last.name.ja !== provider.name.ja
        ? [{ kind: 'provider-renamed' as const, provider, before: last }]
        : []),
      ...(last.status !== provider.status ? [{ kind: 'status-changed' as const, provider, before: last }] : []),
      ...after.features.flatMap((feature) =>
        compareFeature(
          { provider: last, feature: oldFeatures.get(feature.id), verdict: verdicts.before.get(last.id, feature.id) },
          { provider, feature, verdict: verdicts.after.get(provider.id, feature.id) },
        ),
      ),
      ...movedPrices(last, provider),
    ];
  });
  const removed = before.providers.filter(({ id }) => !followed.has(id) && !after.providers.some((p) => p.id === id));
  return [...changes, ...removed.map((provider): Change => ({ kind: 'provider-removed', provider }))];
}

function matrixOf(catalog: ComparedCatalog, today: string): VerdictMatrix {
  return new VerdictMatrix({ attacks: [], rankings: [], guides: [], changes: [], questions: [], ...catalog }, today);
}

function addedProvider(provider: Provider, features: readonly Feature[], verdicts: VerdictMatrix): Change {
  const known = features.filter(({ id }) => verdicts.get(provider.id, id).known);
  return { kind: 'provider-added', provider, features: known.map(({ id }) => id) };
}

interface Cell {
  provider: Provider;
  /** Undefined where the catalogue did not have the feature. */
  feature: Feature | undefined;
  verdict: Verdict;
}

function compareFeature(before: Cell, after: Cell & { feature: Feature }): Change[] {
  const { provider, feature } = after;
  const claimsOf = (cell: Cell) => cell.provider.claims.filter((claim) => claim.feature === feature.id);
  const claims = compareClaims(claimsOf(before), claimsOf(after));
  const last = before.feature ? before.verdict : UNKNOWN;
  if (readVerdict(last, before.feature ?? feature) === readVerdict(after.verdict, feature)) {
    return claims.map((change) => ({ provider, feature: feature.id, ...change }));
  }
  return [{ kind: 'verdict-turned', provider, feature: feature.id, before: last, after: after.verdict, claims }];
}

/** What a reader sees of a verdict: the offer, the tier, the figure, the dispute and the plans; not its notes. */
function readVerdict(verdict: Verdict, feature: Feature): string {
  if (!verdict.known) return 'unknown';
  const { tier, measure, disputed, plans } = verdict;
  return JSON.stringify([
    detailOffer(verdict, { switchable: feature.switchable !== false }),
    tier,
    measure,
    disputed,
    plans,
  ]);
}

function movedPrices(before: Provider, provider: Provider): Change[] {
  return provider.plans.flatMap((plan): Change[] => {
    const last = before.plans.find(({ id }) => id === plan.id);
    return last && priceOf(last) !== priceOf(plan) ? [{ kind: 'price-moved', provider, plan, before: last }] : [];
  });
}

function priceOf({ monthlyYen, termMonths, initialYen }: Plan): string {
  return JSON.stringify([monthlyYen, termMonths, initialYen]);
}
