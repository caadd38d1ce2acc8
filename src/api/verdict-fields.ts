import { z } from 'zod';
import type { Feature } from '../catalog/catalog.ts';
import type { Claim } from '../schema/claim.ts';
import { featureIdSchema, idSchema } from '../schema/text.ts';
import { SCOPES, SUPPORTS } from '../schema/vocabulary.ts';
import { offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** How a feature is offered, strongest first. */
export const OFFERS = ['on-by-default', 'included', 'paid-option', 'partial', 'not-offered'] as const;

const unknownVerdictSchema = z
  .strictObject({ feature: featureIdSchema, known: z.literal(false) })
  .meta({ description: 'Not verified: no claim speaks of it. That is not "not offered"' });

const KNOWN_FIELDS = {
  feature: featureIdSchema,
  known: z.literal(true),
  offer: z.enum(OFFERS).meta({ description: 'Support and default together; points go by it' }),
  support: z.enum(SUPPORTS).meta({ description: 'What all claims together say' }),
  enabledByDefault: z.boolean().optional().meta({ description: 'Absent where no deciding source says' }),
  scope: z.enum(SCOPES).optional().meta({ description: 'What one setting covers; absent where not known' }),
  measure: z.number().optional().meta({ description: "The figure in the feature's unit; absent where not known" }),
  tier: z.enum(['proven', 'reported']).meta({ description: 'Official evidence beyond doubt, or any other' }),
  plans: z.union([z.literal('all'), z.array(idSchema)]).meta({ description: 'The plans for which the verdict holds' }),
  disputed: z.boolean().meta({ description: 'Equally strong claims disagree; the weaker is kept' }),
  doubts: z
    .array(z.enum(['past-shelf-life', 'low-confidence']))
    .meta({ description: 'Why the evidence must be read again' }),
};

/** A verdict without its evidence. */
export const briefVerdictSchema = z.discriminatedUnion('known', [z.strictObject(KNOWN_FIELDS), unknownVerdictSchema]);

/** A verdict that names the claims it rests on. */
export const verdictSchema = z.discriminatedUnion('known', [
  z.strictObject({
    ...KNOWN_FIELDS,
    deciding: z
      .array(z.number().int().min(0))
      .meta({ description: 'The claims it rests on, strongest first, by their place (from 0) in `claims`' }),
  }),
  unknownVerdictSchema,
]);

export type BriefVerdict = z.infer<typeof briefVerdictSchema>;
export type ApiVerdict = z.infer<typeof verdictSchema>;

/** A verdict without its evidence, as a document holds it. */
export function describeBriefVerdict(feature: Feature, verdict: Verdict): BriefVerdict {
  if (!verdict.known) return { feature: feature.id, known: false };
  const { deciding: _deciding, ...rest } = verdict;
  return { ...rest, feature: feature.id, offer: offerOf(verdict, { switchable: feature.switchable !== false }) };
}

/** A verdict with its evidence; `claims` are all claims of the provider, in the order of the document. */
export function describeVerdict(feature: Feature, verdict: Verdict, claims: readonly Claim[]): ApiVerdict {
  const brief = describeBriefVerdict(feature, verdict);
  if (!brief.known || !verdict.known) return { feature: feature.id, known: false };
  return { ...brief, deciding: verdict.deciding.map((claim) => claims.indexOf(claim)) };
}
