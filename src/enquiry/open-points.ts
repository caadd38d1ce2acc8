import type { Verdict } from '../verdict/verdict.ts';

/**
 * Why a host must still be asked about a feature: nothing is known; sources contradict each other; the official page is
 * past the feature's shelf life, or was read with low confidence; only others than the host tell.
 */
export type OpenReason = 'unknown' | 'disputed' | 'old' | 'unclear' | 'reported';

/** Why a verdict is still open; undefined where official evidence beyond doubt and dispute settles it. */
export function openReason(verdict: Verdict): OpenReason | undefined {
  if (!verdict.known) return 'unknown';
  if (verdict.disputed) return 'disputed';
  if (verdict.doubts.includes('past-shelf-life')) return 'old';
  if (verdict.doubts.includes('low-confidence')) return 'unclear';
  return verdict.tier === 'proven' ? undefined : 'reported';
}

/** A feature about which a provider is to be asked. */
export interface OpenPoint<F> {
  feature: F;
  reason: OpenReason;
}

/** The features that are open at a provider, in the order given. */
export function findOpenPoints<F extends { id: string }>(
  features: readonly F[],
  verdictOf: (feature: string) => Verdict,
): OpenPoint<F>[] {
  return features.flatMap((feature): OpenPoint<F>[] => {
    const reason = openReason(verdictOf(feature.id));
    return reason ? [{ feature, reason }] : [];
  });
}
