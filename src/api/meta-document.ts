import { z } from 'zod';
import { COVERAGE_THRESHOLD, METHOD_HISTORY, POINTS } from '../ranking/method.ts';
import { localizedSchema } from '../schema/text.ts';
import { HEAD_FIELDS, makeHead } from './head.ts';
import type { ApiInput } from './input.ts';

/** The licence of texts and data; the whole of it stands in `content/LICENSE`. */
export const LICENCE = {
  name: 'CC BY 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: { ja: 'サバモリ', en: 'Sabamori' },
};

export const licenceSchema = z.strictObject({
  name: z.string(),
  id: z.string().meta({ description: 'SPDX identifier' }),
  url: z.string(),
  credit: localizedSchema.meta({ description: 'Whom to name' }),
});

const count = z.number().int().min(0);
const numberOfMethod = z.strictObject({ value: z.number(), reason: localizedSchema });

/** `meta.json`: what the data is made of, and the numbers of the method. */
export const metaDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  counts: z.strictObject({
    providers: count,
    plans: count,
    features: count,
    claims: count,
    knownVerdicts: count,
    unknownVerdicts: count,
    rankings: count,
    attacks: count,
  }),
  licence: licenceSchema,
  method: z.strictObject({
    points: z
      .strictObject({
        'on-by-default': numberOfMethod,
        included: numberOfMethod,
        'paid-option': numberOfMethod,
        partial: numberOfMethod,
        'not-offered': numberOfMethod,
      })
      .meta({ description: 'Points from 0 to 1 by offer; what is not known is the interval 0 to 1' }),
    coverageThreshold: numberOfMethod.meta({ description: 'Below this coverage there is no place' }),
    history: z
      .array(z.strictObject({ version: z.string(), since: z.iso.date(), changes: localizedSchema }))
      .meta({ description: 'Versions of the method, newest first' }),
  }),
});

export type MetaDocument = z.infer<typeof metaDocumentSchema>;

/** Makes `meta.json`. */
export function makeMetaDocument(input: ApiInput): MetaDocument {
  return {
    ...makeHead(input, 'meta'),
    counts: countEntries(input),
    licence: LICENCE,
    method: { points: POINTS, coverageThreshold: COVERAGE_THRESHOLD, history: [...METHOD_HISTORY] },
  };
}

/** How much of everything there is. */
export function countEntries({ catalog, verdictOf }: ApiInput): MetaDocument['counts'] {
  const { providers, features, rankings, attacks } = catalog;
  const sum = (size: (provider: (typeof providers)[number]) => number) =>
    providers.reduce((total, provider) => total + size(provider), 0);
  const knownVerdicts = sum(({ id }) => features.filter((feature) => verdictOf(id, feature.id).known).length);
  return {
    providers: providers.length,
    plans: sum(({ plans }) => plans.length),
    features: features.length,
    claims: sum(({ claims }) => claims.length),
    knownVerdicts,
    unknownVerdicts: providers.length * features.length - knownVerdicts,
    rankings: rankings.length,
    attacks: attacks.length,
  };
}
