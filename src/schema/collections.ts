import { attackSchema } from './attack.ts';
import { changesSchema } from './change.ts';
import { featureSchema } from './feature.ts';
import { guideSchema } from './guide.ts';
import { providerSchema } from './provider.ts';
import { questionSchema } from './question.ts';
import { rankingSchema } from './ranking.ts';

/** Every kind of content: the folder's name under `content/` and the schema of its front matter. */
export const COLLECTIONS = {
  providers: providerSchema,
  features: featureSchema,
  attacks: attackSchema,
  rankings: rankingSchema,
  guides: guideSchema,
  changes: changesSchema,
  questions: questionSchema,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
