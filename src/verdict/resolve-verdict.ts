import type { Claim } from '../schema/claim.ts';
import { isOfficial } from '../schema/vocabulary.ts';
import { doubtsOf, type JudgementContext, strongestClaims, tierOf } from './evidence-strength.ts';
import { strengthOf } from './support-strength.ts';
import { type KnownVerdict, UNKNOWN, type Verdict } from './verdict.ts';

/** What `resolveVerdict` needs to know of the feature. */
export interface VerdictContext extends JudgementContext {
  switchable: boolean;
  /** Which figure protects better; undefined for a feature without one. */
  betterMeasure?: 'higher' | 'lower';
}

/**
 * The verdict on one feature at one provider, from all its claims.
 * With `plan`, the claims of that plan and those of all plans. Without, the best of the plans: `plans` says for which
 * of them it holds when that is not every one.
 * @param planIds the provider's plans; where they are not given, one unnamed plan stands for those without own claims
 */
export function resolveVerdict(
  claims: readonly Claim[],
  context: VerdictContext,
  plan?: string,
  planIds: readonly string[] = [],
): Verdict {
  if (plan !== undefined) return resolveForPlan(claims, plan, context);
  const named = claims.flatMap((claim) => (claim.plans === 'all' ? [] : claim.plans));
  if (named.length === 0) return resolveEqual(claims, context);
  const ids: (string | undefined)[] = [...new Set([...planIds, ...named])];
  if (planIds.length === 0) ids.push(undefined);
  const byPlan = ids.map((id) => ({ id, verdict: resolveForPlan(claims, id, context) }));
  const best = byPlan.map(({ verdict }) => verdict).reduce((a, b) => (isBetter(b, a, context) ? b : a));
  const holders = byPlan.filter(({ verdict }) => !isBetter(best, verdict, context));
  const held = holders.flatMap(({ verdict }) => (verdict.known ? [verdict] : []));
  if (held.length === 0) return UNKNOWN;
  const plans = holders.length === ids.length ? 'all' : holders.flatMap(({ id }) => id ?? []).sort();
  return { ...mergeHolders(held, context), plans };
}

/** One verdict for plans that fare alike: what they share, the weaker figure, and the claims of them all. */
function mergeHolders(held: readonly KnownVerdict[], context: VerdictContext): KnownVerdict {
  const [first, ...others] = held as [KnownVerdict, ...KnownVerdict[]];
  const deciding = [...new Set(held.flatMap((verdict) => verdict.deciding))];
  const isShared = (key: 'enabledByDefault' | 'scope') => others.every((verdict) => verdict[key] === first[key]);
  const measure = weakestMeasure(
    held.flatMap((verdict) => verdict.measure ?? []),
    context,
  );
  return {
    known: true,
    support: first.support,
    tier: first.tier,
    plans: first.plans,
    disputed: first.disputed,
    deciding,
    doubts: [...new Set(held.flatMap((verdict) => verdict.doubts))].sort(),
    ...(first.enabledByDefault !== undefined && isShared('enabledByDefault')
      ? { enabledByDefault: first.enabledByDefault }
      : {}),
    ...(first.scope && isShared('scope') ? { scope: first.scope } : {}),
    ...(measure === undefined ? {} : { measure }),
  };
}

/** Of several figures the one that protects least; undefined where there is none. */
function weakestMeasure(measures: readonly number[], { betterMeasure }: VerdictContext): number | undefined {
  if (measures.length === 0) return undefined;
  return betterMeasure === 'lower' ? Math.max(...measures) : Math.min(...measures);
}

function resolveForPlan(claims: readonly Claim[], plan: string | undefined, context: VerdictContext): Verdict {
  return resolveEqual(
    claims.filter((claim) => claim.plans === 'all' || (plan !== undefined && claim.plans.includes(plan))),
    context,
  );
}

/** Resolves claims that all speak of the same plans. */
function resolveEqual(claims: readonly Claim[], context: VerdictContext): Verdict {
  const strongest = strongestClaims(claims, context);
  const [first] = strongest;
  if (!first) return UNKNOWN;
  const weakest = strongest.reduce((a, b) => (strengthOf(b, context) < strengthOf(a, context) ? b : a), first);
  const agreeing = strongest.filter((claim) => claim.support === weakest.support);
  const disputed = strongest.some((claim) => contradicts(claim, weakest));
  const supporting = disputed ? [] : supportingDetails(claims, agreeing, context);
  const deciding = disputed ? strongest : [...agreeing, ...supporting];
  const known: KnownVerdict = {
    known: true,
    support: weakest.support,
    tier: tierOf(first, context),
    plans: 'all',
    disputed,
    deciding: [...deciding].sort((a, b) => strengthOf(b, context) - strengthOf(a, context)),
    doubts: [...new Set(strongest.flatMap((claim) => doubtsOf(claim, context)))],
  };
  return { ...known, ...detailsOf([...agreeing, ...supporting], context) };
}

/**
 * Weaker claims of the same tier and support that tell a default or a figure on which the strongest are silent:
 * a newer page that does not repeat the default does not withdraw it.
 */
function supportingDetails(claims: readonly Claim[], agreeing: readonly Claim[], context: VerdictContext): Claim[] {
  const [first] = agreeing;
  if (!first) return [];
  const silentOn = (key: 'enabledByDefault' | 'measure') => agreeing.every((claim) => claim[key] === undefined);
  const wanted = (['enabledByDefault', 'measure'] as const).filter(silentOn);
  const alike = claims.filter(
    (claim) =>
      !agreeing.includes(claim) &&
      claim.support === first.support &&
      tierOf(claim, context) === tierOf(first, context) &&
      isOfficial(claim.source.kind) === isOfficial(first.source.kind),
  );
  const telling = wanted.flatMap((key) =>
    strongestClaims(
      alike.filter((claim) => claim[key] !== undefined),
      context,
    ),
  );
  return [...new Set(telling)];
}

/** Whether two claims cannot both be true: another support, or on against off by default. */
function contradicts(a: Claim, b: Claim): boolean {
  if (a.support !== b.support) return true;
  return (
    a.enabledByDefault !== undefined && b.enabledByDefault !== undefined && a.enabledByDefault !== b.enabledByDefault
  );
}

/** Default and figure as far as agreeing claims tell, the weaker where they differ; a scope only if they agree on it. */
function detailsOf(
  claims: readonly Claim[],
  context: VerdictContext,
): Pick<KnownVerdict, 'enabledByDefault' | 'scope' | 'measure'> {
  const defaults = claims.flatMap((claim) => claim.enabledByDefault ?? []);
  const scopes = new Set(claims.flatMap((claim) => claim.scope ?? []));
  const [scope] = scopes.size === 1 ? scopes : [];
  const measure = weakestMeasure(
    claims.flatMap((claim) => claim.measure ?? []),
    context,
  );
  return {
    ...(defaults.length > 0 ? { enabledByDefault: defaults.every(Boolean) } : {}),
    ...(scope ? { scope } : {}),
    ...(measure === undefined ? {} : { measure }),
  };
}

/** Whether one verdict serves a customer better: known, stronger support, better backed, beyond dispute. */
function isBetter(a: Verdict, b: Verdict, context: VerdictContext): boolean {
  if (!a.known || !b.known) return a.known && !b.known;
  const difference = strengthOf(a, context) - strengthOf(b, context);
  if (difference !== 0) return difference > 0;
  if (a.tier !== b.tier) return a.tier === 'proven';
  return !a.disputed && b.disputed;
}
