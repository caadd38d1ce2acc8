import { z } from 'zod';
import { rankingSchema } from '../schema/ranking.ts';
import { idSchema } from '../schema/text.ts';
import { bodySchema, HEAD_FIELDS, makeHead, makePages, pagesSchema } from './head.ts';
import type { ApiInput } from './input.ts';
import { describeScore, SCORE_FIELDS } from './score-fields.ts';

/** `rankings/<id>.json`: one purpose with its weights and the scores of every provider that takes part. */
export const rankingDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  id: idSchema,
  ...rankingSchema.shape,
  pages: pagesSchema,
  scores: z
    .array(z.strictObject({ provider: idSchema, ...SCORE_FIELDS }))
    .meta({ description: 'Those with a place in order, then the others by name' }),
  body: bodySchema,
});

export type RankingDocument = z.infer<typeof rankingDocumentSchema>;

/** Makes `rankings/<id>.json`. */
export function makeRankingDocument(
  input: ApiInput,
  { ranking, result }: ApiInput['rankings'][number],
): RankingDocument {
  return {
    ...makeHead(input, 'ranking'),
    ...ranking,
    pages: makePages(input, `/rankings/${ranking.id}/`),
    scores: [...result.ranked, ...result.unranked].map((item) => ({
      provider: item.provider.id,
      ...describeScore(item),
    })),
  };
}
