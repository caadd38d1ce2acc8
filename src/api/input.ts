import type { Attack, Catalog, Provider, Ranking } from '../catalog/catalog.ts';
import type { AttackCoverage } from '../ranking/attack-coverage.ts';
import type { RankingResult } from '../ranking/rank-providers.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The version of the API: a part of every address, raised only when something is taken away or changes its meaning. */
export const API_VERSION = 'v1';

/** The folder of every API file, below the origin. */
export const API_BASE = `/api/${API_VERSION}`;

/** What the open data is made from: the catalogue and everything that follows from it. */
export interface ApiInput {
  /** Where the site is published, without a trailing slash. */
  origin: string;
  /** The day that ages are counted from, YYYY-MM-DD. */
  today: string;
  /** A hash of what the editors wrote; equal for equal content. */
  dataVersion: string;
  catalog: Catalog;
  verdictOf: (provider: string, feature: string) => Verdict;
  rankings: readonly { ranking: Ranking; result: RankingResult }[];
  coverageOf: (attack: Attack, provider: Provider) => AttackCoverage;
}

/** The full address of an API file, such as `providers/xserver.json`. */
export function apiAddress({ origin }: Pick<ApiInput, 'origin'>, path: string): string {
  return `${origin}${API_BASE}/${path}`;
}
