import type { Catalog, Feature, Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import { averageShares, checkImportance, percentOf } from '../freshness/check-importance.ts';
import { ageInMonths, monthsOverdue } from '../freshness/shelf-life.ts';
import type { Claim } from '../schema/claim.ts';
import { doubtsOf } from '../verdict/evidence-strength.ts';
import type { Doubt, KnownVerdict } from '../verdict/verdict.ts';
import { type VerdictMatrix, verdictContext } from '../verdict/verdict-matrix.ts';

/** Why a claim is on the list: overdue, read with low confidence, or either but no verdict rests on it. */
export type CheckReason = 'overdue' | 'unclear' | 'beaten';

/** A claim that must be read again. */
export interface ClaimToCheck {
  reason: CheckReason;
  provider: Provider;
  feature: Feature;
  claim: Claim;
  doubts: Doubt[];
  ageMonths: number;
  /** 0 for a claim that is only unclear. */
  overdueMonths: number;
  /** The feature's average share of the rankings' weight in percent, to one decimal. */
  percent: number;
  importance: number;
}

/** A verdict whose equally strong claims disagree. */
export interface DisputedVerdict {
  provider: Provider;
  feature: Feature;
  verdict: KnownVerdict;
}

const REASONS: readonly CheckReason[] = ['overdue', 'unclear', 'beaten'];

/**
 * Every claim that must be read again: the overdue ones first, then the unclear ones, then those on which no verdict
 * rests because a stronger claim decides. Within a reason the most important first; where that is equal (unclear
 * claims are not overdue) the heavier feature, the older claim, the name.
 */
export function claimsToCheck(catalog: Catalog, verdicts: VerdictMatrix, today: string): ClaimToCheck[] {
  const shares = averageShares(catalog.rankings);
  const features = new Map(catalog.features.map((feature) => [feature.id, feature]));
  const all = catalog.providers.flatMap((provider) =>
    provider.claims.flatMap((claim): ClaimToCheck[] => {
      const feature = features.get(claim.feature);
      const doubts = feature ? doubtsOf(claim, verdictContext(feature, today)) : [];
      if (!feature || doubts.length === 0) return [];
      const verdict = verdicts.get(provider.id, feature.id);
      const decides = verdict.known && verdict.deciding.includes(claim);
      const percent = percentOf(shares.get(feature.id) ?? 0);
      const overdueMonths = monthsOverdue(claim.source, feature.shelfLifeMonths, today);
      return [
        {
          reason: !decides ? 'beaten' : overdueMonths > 0 ? 'overdue' : 'unclear',
          provider,
          feature,
          claim,
          doubts,
          ageMonths: ageInMonths(claim.source, today),
          overdueMonths,
          percent,
          importance: checkImportance(percent, overdueMonths),
        },
      ];
    }),
  );
  return all.sort(compareUrgency);
}

function compareUrgency(a: ClaimToCheck, b: ClaimToCheck): number {
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
    b.importance - a.importance ||
    b.percent - a.percent ||
    b.ageMonths - a.ageMonths ||
    compareByName(a.provider, b.provider) ||
    a.feature.order - b.feature.order ||
    (a.claim.source.url < b.claim.source.url ? -1 : 1)
  );
}

/** Every disputed verdict, by provider and feature in display order. */
export function disputedVerdicts(catalog: Catalog, verdicts: VerdictMatrix): DisputedVerdict[] {
  return catalog.providers.flatMap((provider) =>
    catalog.features.flatMap((feature) => {
      const verdict = verdicts.get(provider.id, feature.id);
      return verdict.known && verdict.disputed ? [{ provider, feature, verdict }] : [];
    }),
  );
}
