import type { RankingData } from '../schema/ranking.ts';

/**
 * How much a feature counts on this site: its share of a ranking's weight, averaged over all rankings, so that
 * rankings with larger numbers do not count more. From 0 to 1; the shares of all features add up to 1.
 */
export function averageShares(rankings: readonly Pick<RankingData, 'weights'>[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { weights } of rankings) {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) continue;
    for (const { feature, weight } of weights) {
      shares.set(feature, (shares.get(feature) ?? 0) + weight / total / rankings.length);
    }
  }
  return shares;
}

/** How urgently a claim must be read again: the feature's average share in percent × the months it is overdue. */
export function checkImportance(share: number, overdueMonths: number): number {
  return share * 100 * overdueMonths;
}
