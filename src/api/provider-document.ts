import { z } from 'zod';
import type { Provider } from '../catalog/catalog.ts';
import { computeOnce } from '../comparison/compute-once.ts';
import { claimSchema } from '../schema/claim.ts';
import { planSchema, providerSchema } from '../schema/provider.ts';
import { idSchema } from '../schema/text.ts';
import { bodySchema, HEAD_FIELDS, makeHead, makePages, pagesSchema } from './head.ts';
import { type ApiInput, apiAddress } from './input.ts';
import { describeScore, SCORE_FIELDS } from './score-fields.ts';
import { briefVerdictSchema, describeBriefVerdict, describeVerdict, verdictSchema } from './verdict-fields.ts';

const { plans: _plans, claims: _claims, statusNote, ...IDENTITY } = providerSchema.shape;

const steps = z.number().int().min(0);
const intervalSchema = z.strictObject({ proven: steps, reported: steps, possible: steps });

const attackCoverageSchema = z.strictObject({
  attack: idSchema,
  steps: steps.meta({ description: 'How many steps the path has' }),
  known: steps.meta({ description: 'How many of them have a feature with a verdict' }),
  cutByDefault: intervalSchema.meta({ description: 'How many the defaults cut' }),
  cutIfConfigured: intervalSchema.meta({ description: 'How many can be cut' }),
});

/** `providers/<id>.json`: everything that is known of one provider. */
export const providerDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  id: idSchema,
  ...IDENTITY,
  statusNote,
  pages: pagesSchema,
  plans: z.array(planSchema),
  claims: z.array(claimSchema).meta({ description: 'What each source says of one feature' }),
  verdicts: z.array(verdictSchema).meta({ description: 'One a feature, in the order of features.json' }),
  scores: z
    .array(z.strictObject({ ranking: idSchema, ...SCORE_FIELDS }))
    .meta({ description: 'One a ranking that covers the segment' }),
  attacks: z.array(attackCoverageSchema).meta({ description: 'One an attack path, in the order of attacks.json' }),
  body: bodySchema,
});

/** `providers.json`: every provider with its verdicts, without claims. */
export const providersDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  providers: z.array(
    z.strictObject({
      id: idSchema,
      ...IDENTITY,
      document: z.string().meta({ description: 'Address of the document with plans, claims and scores' }),
      pages: pagesSchema,
      verdicts: z.array(briefVerdictSchema).meta({ description: 'One a feature, in the order of features.json' }),
    }),
  ),
});

export type ProviderDocument = z.infer<typeof providerDocumentSchema>;
export type ProvidersDocument = z.infer<typeof providersDocumentSchema>;

/** Makes `providers/<id>.json`. */
export function makeProviderDocument(input: ApiInput, provider: Provider): ProviderDocument {
  const { catalog, verdictOf, coverageOf } = input;
  return {
    ...makeHead(input, 'provider'),
    ...provider,
    pages: makePages(input, `/providers/${provider.id}/`),
    verdicts: catalog.features.map((feature) =>
      describeVerdict(feature, verdictOf(provider.id, feature.id), provider.claims),
    ),
    scores: scoresOf(input).get(provider.id) ?? [],
    attacks: catalog.attacks.map((attack) => {
      const { known, cutByDefault, cutIfConfigured } = coverageOf(attack, provider);
      return { attack: attack.id, steps: attack.steps.length, known, cutByDefault, cutIfConfigured };
    }),
  };
}

/** The scores of every provider by its id, worked out once for all their documents. */
const scoresOf = computeOnce(({ rankings }: ApiInput) => {
  const scores = new Map<string, ProviderDocument['scores']>();
  for (const { ranking, result } of rankings) {
    for (const item of [...result.ranked, ...result.unranked]) {
      const own = scores.get(item.provider.id) ?? [];
      own.push({ ranking: ranking.id, ...describeScore(item) });
      scores.set(item.provider.id, own);
    }
  }
  return scores;
});

/** Makes `providers.json`. */
export function makeProvidersDocument(input: ApiInput): ProvidersDocument {
  const { catalog, verdictOf } = input;
  return {
    ...makeHead(input, 'providers'),
    providers: catalog.providers.map(({ plans: _, claims: __, body: ___, statusNote: ____, ...identity }) => ({
      ...identity,
      document: apiAddress(input, `providers/${identity.id}.json`),
      pages: makePages(input, `/providers/${identity.id}/`),
      verdicts: catalog.features.map((feature) => describeBriefVerdict(feature, verdictOf(identity.id, feature.id))),
    })),
  };
}
