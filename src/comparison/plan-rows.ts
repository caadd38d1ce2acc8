import type { ComparisonData } from './comparison-data.ts';
import { computeOnce } from './compute-once.ts';

/** The provider's id of a row of either set. */
export function providerOf(rowId: string): string {
  return rowId.split('/')[0] ?? '';
}

/**
 * The rows of each provider's plans, by the provider's row and in the order of the set of plans; a provider without a
 * known plan has none.
 */
export const planRows = computeOnce(({ providers, plans }: ComparisonData['sets']) => {
  const rowOf = new Map(providers.ids.map((id, row) => [id, row]));
  const rows = providers.ids.map((): number[] => []);
  for (const [plan, id] of plans.ids.entries()) {
    // A provider without plans stands in the set of plans under its own id.
    if (!rowOf.has(id)) rows[rowOf.get(providerOf(id)) ?? -1]?.push(plan);
  }
  return rows;
});
