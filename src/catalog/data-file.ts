import { z } from 'zod';
import { changesSchema } from '../schema/change.ts';
import { featureSchema } from '../schema/feature.ts';
import { providerSchema } from '../schema/provider.ts';
import { ID_PATTERN } from '../schema/text.ts';
import type { Catalog } from './catalog.ts';

/** One entry with its id; what a data file adds to an editor's fields (a verdict, a link) is passed over. */
const withId = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  z.object({ ...schema.shape, id: z.string().regex(ID_PATTERN) });

const dataFileSchema = z.object({
  providers: z.array(withId(providerSchema)),
  features: z.array(withId(featureSchema)),
  changes: z.array(withId(changesSchema)).default([]),
});

/**
 * The catalogue in a data file: JSON with `providers` and `features` (and `changes`), each entry with its `id` and
 * the fields an editor writes. Bodies, attack paths, rankings and guides are left empty.
 * @throws Error where it is no JSON or lacks a field
 */
export function parseDataFile(text: string): Catalog {
  const result = dataFileSchema.safeParse(JSON.parse(text));
  if (!result.success) throw new Error(`the data file does not fit:\n${z.prettifyError(result.error)}`);
  const { providers, features, changes } = result.data;
  const body = { ja: '' };
  return {
    providers: providers.map(({ plans = [], claims = [], ...data }) => ({ ...data, plans, claims, body })),
    features: features.map((data) => ({ ...data, body })),
    changes,
    attacks: [],
    rankings: [],
    questions: [],
    guides: [],
  };
}
