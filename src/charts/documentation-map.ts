import type { Feature, Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import { GROUPS, type Group } from '../schema/vocabulary.ts';
import type { Tier, Verdict } from '../verdict/verdict.ts';

/** How well one cell of the map is backed. */
export type CellTier = Tier | 'unknown';

/** How many cells of a row or column are backed how well. */
export type TierCounts = Record<CellTier, number>;

export interface MapRow {
  provider: Provider;
  /** One a column, in the order of the columns. */
  cells: CellTier[];
  counts: TierCounts;
}

export interface MapColumn {
  feature: Feature;
  counts: TierCounts;
}

/** What the market documents: providers × features by tier, most documented providers first. */
export interface DocumentationMap {
  columns: MapColumn[];
  rows: MapRow[];
  /** The groups that have features, with how many columns each takes. */
  groups: { group: Group; columns: number }[];
  counts: TierCounts;
}

/** Lays out the map. Columns go by group; rows by cells with a verdict, then proven cells, then name. */
export function mapDocumentation(
  providers: readonly Provider[],
  features: readonly Feature[],
  verdictOf: (provider: string, feature: string) => Verdict,
): DocumentationMap {
  const grouped = GROUPS.map((group) => ({ group, list: features.filter((feature) => feature.group === group) }));
  const ordered = grouped.flatMap(({ list }) => list);
  const rows = providers.map((provider): MapRow => {
    const cells = ordered.map((feature) => tierOfCell(verdictOf(provider.id, feature.id)));
    return { provider, cells, counts: countTiers(cells) };
  });
  rows.sort(
    (a, b) =>
      a.counts.unknown - b.counts.unknown || b.counts.proven - a.counts.proven || compareByName(a.provider, b.provider),
  );
  return {
    columns: ordered.map((feature, column) => ({
      feature,
      counts: countTiers(rows.flatMap(({ cells }) => cells[column] ?? [])),
    })),
    rows,
    groups: grouped.flatMap(({ group, list }) => (list.length > 0 ? [{ group, columns: list.length }] : [])),
    counts: countTiers(rows.flatMap(({ cells }) => cells)),
  };
}

function tierOfCell(verdict: Verdict): CellTier {
  return verdict.known ? verdict.tier : 'unknown';
}

function countTiers(cells: readonly CellTier[]): TierCounts {
  const count = (tier: CellTier) => cells.filter((cell) => cell === tier).length;
  return { proven: count('proven'), reported: count('reported'), unknown: count('unknown') };
}
