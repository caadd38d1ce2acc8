import { isPastShelfLife } from '../freshness/shelf-life.ts';
import type { Claim } from '../schema/claim.ts';
import { isOfficial } from '../schema/vocabulary.ts';
import type { Doubt, Tier } from './verdict.ts';

/** What the judgement must know besides the claims. */
export interface JudgementContext {
  shelfLifeMonths: number;
  /** The day that ages are counted from, YYYY-MM-DD. */
  today: string;
}

/** Why a claim needs a second look: it is past its feature's shelf life, or was read with low confidence. */
export function doubtsOf(claim: Claim, context: JudgementContext): Doubt[] {
  const doubts: Doubt[] = [];
  if (isPastShelfLife(claim.source, context.shelfLifeMonths, context.today)) doubts.push('past-shelf-life');
  if (claim.confidence === 'low') doubts.push('low-confidence');
  return doubts;
}

/** The tier of one claim: official and beyond doubt is proven; everything else is reported. */
export function tierOf(claim: Claim, context: JudgementContext): Tier {
  return isOfficial(claim.source.kind) && doubtsOf(claim, context).length === 0 ? 'proven' : 'reported';
}

/**
 * The claims that no other claim beats. A proven claim beats a reported one and an official claim one that is not;
 * among equals the later page date wins (a page without a date is not older than a dated one: nothing is known of
 * it), then the later day read.
 */
export function strongestClaims(claims: readonly Claim[], context: JudgementContext): Claim[] {
  let rest = [...claims];
  rest = keepBest(rest, (claim) => (tierOf(claim, context) === 'proven' ? 1 : 0));
  rest = keepBest(rest, (claim) => (isOfficial(claim.source.kind) ? 1 : 0));
  const latest = maxOf(rest.flatMap((claim) => claim.source.pageDate ?? []));
  rest = rest.filter((claim) => claim.source.pageDate === undefined || claim.source.pageDate === latest);
  return keepBest(rest, (claim) => claim.source.readOn);
}

function keepBest<K extends string | number>(claims: Claim[], key: (claim: Claim) => K): Claim[] {
  const best = maxOf(claims.map(key));
  return claims.filter((claim) => key(claim) === best);
}

function maxOf<K extends string | number>(keys: K[]): K | undefined {
  return keys.reduce<K | undefined>((best, key) => (best === undefined || key > best ? key : best), undefined);
}
