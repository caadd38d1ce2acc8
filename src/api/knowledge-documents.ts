import { z } from 'zod';
import type { Attack, Feature } from '../catalog/catalog.ts';
import { attackSchema } from '../schema/attack.ts';
import { featureSchema } from '../schema/feature.ts';
import { idSchema } from '../schema/text.ts';
import { bodySchema, HEAD_FIELDS, makeHead, makePages, pagesSchema } from './head.ts';
import type { ApiInput } from './input.ts';

/** `features.json`: every feature, in display order. */
export const featuresDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  features: z.array(z.strictObject({ id: idSchema, ...featureSchema.shape, pages: pagesSchema, body: bodySchema })),
});

/** `attacks.json`: every attack path with its steps, in display order. */
export const attacksDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  attacks: z.array(z.strictObject({ id: idSchema, ...attackSchema.shape, pages: pagesSchema, body: bodySchema })),
});

export type FeaturesDocument = z.infer<typeof featuresDocumentSchema>;
export type AttacksDocument = z.infer<typeof attacksDocumentSchema>;

/** Makes `features.json`. */
export function makeFeaturesDocument(input: ApiInput): FeaturesDocument {
  const withPages = (feature: Feature) => ({ ...feature, pages: makePages(input, `/features/${feature.id}/`) });
  return { ...makeHead(input, 'features'), features: input.catalog.features.map(withPages) };
}

/** Makes `attacks.json`. */
export function makeAttacksDocument(input: ApiInput): AttacksDocument {
  const withPages = (attack: Attack) => ({ ...attack, pages: makePages(input, `/attacks/${attack.id}/`) });
  return { ...makeHead(input, 'attacks'), attacks: input.catalog.attacks.map(withPages) };
}
