import type { Provider, Ranking } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { COVERAGE_THRESHOLD } from './method.ts';
import { type Score, scoreProvider, type WeightedFeature } from './score-provider.ts';

/** A provider that has a place. */
export interface RankedProvider {
  provider: Provider;
  score: Score;
  /** The place, from 1; equal scores share it. */
  place: number;
  /** The best and worst place that the unknowns allow. */
  bestPlace: number;
  worstPlace: number;
}

/** Why a provider has no place. */
export type UnrankedReason = 'coverage' | 'not-on-offer';

export interface UnrankedProvider {
  provider: Provider;
  score: Score;
  reason: UnrankedReason;
}

/** A ranking worked out: providers with a place in order, and the others by name. */
export interface RankingResult {
  ranked: RankedProvider[];
  unranked: UnrankedProvider[];
}

export interface RankingInput {
  ranking: Pick<Ranking, 'segments' | 'weights'>;
  providers: readonly Provider[];
  /** Whether a feature can be switched, by id. */
  switchable: (feature: string) => boolean;
  verdictOf: (provider: string, feature: string) => Verdict;
}

/** Ranks the providers of a ranking's segments by proven score, then reported score, then name. */
export function rankProviders({ ranking, providers, switchable, verdictOf }: RankingInput): RankingResult {
  const weights: WeightedFeature[] = ranking.weights.map(({ feature, weight }) => ({
    feature,
    weight,
    switchable: switchable(feature),
  }));
  const scored = providers
    .filter((provider) => ranking.segments.includes(provider.segment))
    .map((provider) => ({ provider, score: scoreProvider(weights, (feature) => verdictOf(provider.id, feature)) }));
  const withReason = scored.map((item) => ({ ...item, reason: unrankedReason(item.provider, item.score) }));
  const ranked = withReason.flatMap(({ reason, ...item }) => (reason ? [] : [item]));
  return {
    ranked: placeAll(ranked),
    unranked: withReason
      .flatMap(({ reason, ...item }) => (reason ? [{ ...item, reason }] : []))
      .sort((a, b) => compareByName(a.provider, b.provider)),
  };
}

function unrankedReason(provider: Provider, score: Score): UnrankedReason | undefined {
  if (provider.status === 'ended' || provider.status === 'closed-to-new') return 'not-on-offer';
  return score.coverage < COVERAGE_THRESHOLD.value ? 'coverage' : undefined;
}

interface Scored {
  provider: Provider;
  score: Score;
}

/** Sums of the same parts in another order may differ in the last bits; closer than this is equal. */
const EPSILON = 1e-9;

function placeAll(items: Scored[]): RankedProvider[] {
  const sorted = [...items].sort((a, b) => compareScores(b.score, a.score) || compareByName(a.provider, b.provider));
  return sorted.map((item) => {
    const others = sorted.filter((other) => other !== item);
    const placeBelow = (beats: (other: Scored) => boolean) => 1 + others.filter(beats).length;
    return {
      ...item,
      place: placeBelow((other) => compareScores(other.score, item.score) > 0),
      bestPlace: placeBelow((other) => other.score.proven > item.score.possible + EPSILON),
      worstPlace: placeBelow((other) => other.score.possible > item.score.proven + EPSILON),
    };
  });
}

function compareScores(a: Score, b: Score): number {
  return compareNumbers(a.proven, b.proven) || compareNumbers(a.reported, b.reported);
}

function compareNumbers(a: number, b: number): number {
  return Math.abs(a - b) <= EPSILON ? 0 : a - b;
}
