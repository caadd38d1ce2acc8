import type { Attack, Catalog, Feature, Provider, Ranking } from '../catalog/catalog.ts';
import { type AttackCoverage, coverAttack } from '../ranking/attack-coverage.ts';
import { ROBUSTNESS_DRAWS, ROBUSTNESS_SEED } from '../ranking/method.ts';
import { type Acceptability, rankAcceptability } from '../ranking/rank-acceptability.ts';
import { type RankingResult, rankProviders } from '../ranking/rank-providers.ts';
import { VerdictMatrix } from '../verdict/verdict-matrix.ts';

/** Everything the pages are made from: the catalogue, every verdict, every ranking worked out. */
export interface Site {
  /** The day that ages are counted from, YYYY-MM-DD. */
  today: string;
  catalog: Catalog;
  verdicts: VerdictMatrix;
  rankings: WorkedRanking[];
  feature: (id: string) => Feature;
  attackCoverage: (attack: Attack, provider: Provider) => AttackCoverage;
}

/** A ranking worked out. */
export interface WorkedRanking {
  ranking: Ranking;
  result: RankingResult;
  /** How each of `result.ranked` fares when the weights vary, in the same order. */
  acceptability: Acceptability[];
}

/** Works out everything that follows from a catalogue on a day (YYYY-MM-DD). */
export function makeSite(catalog: Catalog, today: string): Site {
  const verdicts = new VerdictMatrix(catalog, today);
  const features = new Map(catalog.features.map((feature) => [feature.id, feature]));
  const feature = (id: string): Feature => {
    const found = features.get(id);
    if (!found) throw new Error(`no feature "${id}"`);
    return found;
  };
  const switchable = (id: string) => feature(id).switchable !== false;
  const verdictOf = (provider: string, id: string) => verdicts.get(provider, id);
  return {
    today,
    catalog,
    verdicts,
    rankings: catalog.rankings.map((ranking) => {
      const result = rankProviders({ ranking, providers: catalog.providers, switchable, verdictOf });
      return { ranking, result, acceptability: acceptabilityOf(result) };
    }),
    feature,
    attackCoverage: (attack, provider) => coverAttack(attack.steps, (id) => verdicts.get(provider.id, id), switchable),
  };
}

function acceptabilityOf({ matrix, rows }: RankingResult): Acceptability[] {
  return rankAcceptability(
    matrix,
    matrix.weights,
    rows.ranked.map(({ row }) => row),
    { count: ROBUSTNESS_DRAWS.value, seed: ROBUSTNESS_SEED },
  );
}
