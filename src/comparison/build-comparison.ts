import type { Feature, Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import type { Group } from '../schema/vocabulary.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** A run of columns under one heading; the core features come first, under 'core'. */
export interface ColumnGroup {
  id: 'core' | Group;
  features: Feature[];
}

/** One provider's row: its verdicts in column order. */
export interface ComparisonRow {
  provider: Provider;
  verdicts: Verdict[];
}

/** The comparison: every provider against every feature. */
export interface Comparison {
  groups: ColumnGroup[];
  rows: ComparisonRow[];
}

/**
 * Lays the catalogue out as a table. Each feature has one column, the core features before the groups; the providers
 * of which most is known come first.
 */
export function buildComparison(
  features: readonly Feature[],
  providers: readonly Provider[],
  verdictOf: (provider: string, feature: string) => Verdict,
): Comparison {
  const core = features.filter((feature) => feature.core === true);
  const groups = new Map<ColumnGroup['id'], Feature[]>(core.length > 0 ? [['core', core]] : []);
  for (const feature of features) {
    if (feature.core !== true) groups.set(feature.group, [...(groups.get(feature.group) ?? []), feature]);
  }
  const columns = [...groups].map(([id, list]) => ({ id, features: list }));
  const order = columns.flatMap((group) => group.features);
  return {
    groups: columns,
    rows: providers
      .map((provider) => ({ provider, verdicts: order.map((feature) => verdictOf(provider.id, feature.id)) }))
      .sort((a, b) => countKnown(b) - countKnown(a) || compareByName(a.provider, b.provider)),
  };
}

function countKnown({ verdicts }: ComparisonRow): number {
  return verdicts.filter((verdict) => verdict.known).length;
}
