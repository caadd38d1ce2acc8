import { ROBUSTNESS_MARGIN } from './method.ts';
import type { Acceptability } from './rank-acceptability.ts';

/** A first place that rests on the exact weights more than on their order of importance; positions in the ranking. */
export interface SteadierRival {
  /** The one of the first place that comes first most often when the weights vary. */
  first: number;
  /** The one of a lower place that does so more often still. */
  rival: number;
}

/**
 * Finds the provider that comes first more often than every holder of the first place when the weights vary; undefined
 * where the first place is the most robust one, or the draws cannot tell.
 * @param places the places in order, and in the same order how each fares when the weights vary
 */
export function findSteadierRival(
  places: readonly { place: number }[],
  acceptability: readonly Acceptability[],
): SteadierRival | undefined {
  const shareOf = (index: number) => acceptability[index]?.first ?? 0;
  const byShare = places.map((_place, index) => index).sort((a, b) => shareOf(b) - shareOf(a));
  const [rival] = byShare;
  const first = byShare.find((index) => places[index]?.place === 1);
  if (rival === undefined || first === undefined) return undefined;
  return shareOf(rival) - shareOf(first) > ROBUSTNESS_MARGIN ? { first, rival } : undefined;
}
