import type { Provider } from '../catalog/catalog.ts';
import { computeOnce } from '../comparison/compute-once.ts';
import { findDominators } from '../ranking/find-dominators.ts';
import { makePointsMatrix, readCell } from '../ranking/points-matrix.ts';
import { isOnOffer } from '../ranking/rank-providers.ts';
import type { Site } from './load-site.ts';

/** Who is proven to match or beat a provider on all features, among all that are on offer. */
export interface Dominance {
  dominators: Provider[];
  /** How many features of the provider are unknown. */
  unknown: number;
}

/** The points of all providers, every feature counting alike; each page of a provider asks for them. */
const matrixOf = computeOnce(({ catalog: { features, providers }, verdicts }: Site) =>
  makePointsMatrix(
    features.map(({ id, switchable }) => ({ feature: id, weight: 1, switchable: switchable !== false })),
    providers.map((item) => ({
      id: item.id,
      closed: !isOnOffer(item),
      verdictOf: (feature) => verdicts.get(item.id, feature),
    })),
  ),
);

/** The dominance of a provider over the whole catalogue: every feature counts alike. */
export function dominanceOf(site: Site, provider: Provider): Dominance {
  const { features, providers } = site.catalog;
  const matrix = matrixOf(site);
  const closed = new Set(matrix.closed);
  const row = providers.indexOf(provider);
  const rivals = providers.flatMap((_provider, rival) => (closed.has(rival) ? [] : [rival]));
  return {
    dominators: findDominators(matrix, matrix.weights, row, rivals).map((rival) => providers[rival] as Provider),
    unknown: features.filter((_feature, column) => readCell(matrix, row, column)[3] === 0).length,
  };
}
