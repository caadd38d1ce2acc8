import type { RawEntry } from '../catalog/raw-entry.ts';
import { type FeatureData, featureSchema } from '../schema/feature.ts';
import { rankingSchema } from '../schema/ranking.ts';

/** A feature to ask about, with its weight summed over all rankings. */
export interface AskedFeature extends FeatureData {
  id: string;
  weight: number;
}

/**
 * The features in the order in which an hour of reading is best spent: most weight over all rankings first, then by
 * id. Files that do not fit their schema are passed over, so that one bad file does not keep an editor from working.
 */
export function orderFeatures(entries: readonly RawEntry[]): AskedFeature[] {
  const weights = entries
    .filter(({ collection }) => collection === 'rankings')
    .flatMap(({ data }) => rankingSchema.safeParse(data).data?.weights ?? []);
  const weightOf = (id: string) =>
    weights.filter(({ feature }) => feature === id).reduce((sum, { weight }) => sum + weight, 0);
  return entries
    .filter(({ collection }) => collection === 'features')
    .flatMap(({ id, data }) => {
      const feature = featureSchema.safeParse(data).data;
      return feature ? { ...feature, id, weight: weightOf(id) } : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
