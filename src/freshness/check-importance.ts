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

/** A share from 0 to 1 in percent, to one decimal: what the list prints and multiplies. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}

/**
 * How urgently a claim must be read again: the feature's average share × the months it is overdue.
 * @param percent the share as `percentOf` gives it, so that the printed factors give the printed product
 */
export function checkImportance(percent: number, overdueMonths: number): number {
  // In tenths: whole numbers multiply exactly.
  return (Math.round(percent * 10) * overdueMonths) / 10;
}
