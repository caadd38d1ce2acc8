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
 * With `plan`, the claims of that plan and those of all plans; without, the best of the plans, and `plans` says for
 * which it holds when that is not every one.
 */
export function resolveVerdict(claims: readonly Claim[], context: VerdictContext, plan?: string): Verdict {
  if (plan !== undefined) return resolveForPlan(claims, plan, context);
  const named = [...new Set(claims.flatMap((claim) => (claim.plans === 'all' ? [] : claim.plans)))];
  const general = resolveEqual(
    claims.filter((claim) => claim.plans === 'all'),
    context,
  );
  const byPlan = named.map((id) => ({ id, verdict: resolveForPlan(claims, id, context) }));
  const best = [general, ...byPlan.map(({ verdict }) => verdict)].reduce((a, b) => (isBetter(b, a, context) ? b : a));
  if (!best.known || best === general) return best;
  const holders = byPlan.filter(({ verdict }) => verdict.known && !isBetter(best, verdict, context));
  return { ...best, plans: holders.map(({ id }) => id) };
}

function resolveForPlan(claims: readonly Claim[], plan: string, context: VerdictContext): Verdict {
  return resolveEqual(
    claims.filter((claim) => claim.plans === 'all' || claim.plans.includes(plan)),
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

/** Default, scope and figure as far as agreeing claims tell; where they differ, the weaker. */
function detailsOf(
  claims: readonly Claim[],
  { betterMeasure }: VerdictContext,
): Pick<KnownVerdict, 'enabledByDefault' | 'scope' | 'measure'> {
  const defaults = claims.flatMap((claim) => claim.enabledByDefault ?? []);
  const scope = claims.find((claim) => claim.scope !== undefined)?.scope;
  const measures = claims.flatMap((claim) => claim.measure ?? []);
  const measure = betterMeasure === 'lower' ? Math.max(...measures) : Math.min(...measures);
  return {
    ...(defaults.length > 0 ? { enabledByDefault: defaults.every(Boolean) } : {}),
    ...(scope ? { scope } : {}),
    ...(measures.length > 0 ? { measure } : {}),
  };
}

/** Whether one verdict serves a customer better: known, stronger support, better backed. */
function isBetter(a: Verdict, b: Verdict, context: VerdictContext): boolean {
  if (!a.known || !b.known) return a.known && !b.known;
  const difference = strengthOf(a, context) - strengthOf(b, context);
  return difference === 0 ? a.tier === 'proven' && b.tier === 'reported' : difference > 0;
}
