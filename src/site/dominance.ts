import type { Provider } from '../catalog/catalog.ts';
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

/** The dominance of a provider over the whole catalogue: every feature counts alike. */
export function dominanceOf({ catalog, verdicts }: Site, provider: Provider): Dominance {
  const { features, providers } = catalog;
  const matrix = makePointsMatrix(
    features.map(({ id, switchable }) => ({ feature: id, weight: 1, switchable: switchable !== false })),
    providers.map((item) => ({
      id: item.id,
      closed: !isOnOffer(item),
      verdictOf: (feature) => verdicts.get(item.id, feature),
    })),
  );
  const row = providers.indexOf(provider);
  const rivals = providers.flatMap((_provider, rival) => (matrix.closed.includes(rival) ? [] : [rival]));
  return {
    dominators: findDominators(matrix, matrix.weights, row, rivals).map((rival) => providers[rival] as Provider),
    unknown: features.filter((_feature, column) => readCell(matrix, row, column)[3] === 0).length,
  };
}
