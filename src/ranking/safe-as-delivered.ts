import type { Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import { type AttackCoverage, addIntervals, type StepInterval } from './attack-coverage.ts';
import { COVERAGE_THRESHOLD } from './method.ts';
import { placeRows } from './place-rows.ts';
import type { UnrankedReason } from './rank-by-weights.ts';
import { isOnOffer } from './rank-providers.ts';

/** What a provider does to the steps of one or more attack paths. */
export interface DeliveredSafety {
  provider: Provider;
  /** The coverage of each path, in the order of the paths. */
  paths: AttackCoverage[];
  /** All paths added up. */
  cutByDefault: StepInterval;
  cutIfConfigured: StepInterval;
  /** How many steps have a feature with a verdict, and how many steps there are. */
  known: number;
  total: number;
}

/** A provider that has a place. */
export interface PlacedSafety extends DeliveredSafety {
  /** The place, from 1; equal counts share it. */
  place: number;
  /** The best and worst place that the unknowns allow. */
  bestPlace: number;
  worstPlace: number;
}

export interface UnplacedSafety extends DeliveredSafety {
  reason: UnrankedReason;
}

export interface SafetyResult {
  placed: PlacedSafety[];
  /** By name; none is ranked low for want of evidence. */
  unplaced: UnplacedSafety[];
}

/**
 * Ranks providers by "safe as delivered": the steps that the defaults cut on official evidence, then on all evidence;
 * where both are equal the place is shared. What can be cut if configured does not count. A step counts once a path,
 * and every step counts alike. Providers with less than the coverage threshold of steps known get no place.
 * @param pathsOf the coverage of the attack paths at a provider, in the same order for each
 */
export function rankBySafety(
  providers: readonly Provider[],
  pathsOf: (provider: Provider) => AttackCoverage[],
): SafetyResult {
  const all = [...providers].sort(compareByName).map((provider) => addUp(provider, pathsOf(provider)));
  const withReason = all.map((item) => ({ item, reason: unplacedReason(item) }));
  const rows = withReason.flatMap(({ reason }, row) => (reason ? [] : [row]));
  return {
    placed: placeRows(
      all.map(({ cutByDefault }) => cutByDefault),
      rows,
    ).map(({ row, ...places }) => ({ ...(all[row] as DeliveredSafety), ...places })),
    unplaced: withReason.flatMap(({ item, reason }) => (reason ? [{ ...item, reason }] : [])),
  };
}

function addUp(provider: Provider, paths: AttackCoverage[]): DeliveredSafety {
  return {
    provider,
    paths,
    cutByDefault: addIntervals(paths.map((path) => path.cutByDefault)),
    cutIfConfigured: addIntervals(paths.map((path) => path.cutIfConfigured)),
    known: paths.reduce((sum, path) => sum + path.known, 0),
    total: paths.reduce((sum, path) => sum + path.steps.length, 0),
  };
}

function unplacedReason({ provider, known, total }: DeliveredSafety): UnrankedReason | undefined {
  if (!isOnOffer(provider)) return 'not-on-offer';
  return known === 0 || known / total < COVERAGE_THRESHOLD.value ? 'coverage' : undefined;
}
