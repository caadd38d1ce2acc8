import { defineCollection } from 'astro:content';
import { contentLoader } from './catalog/content-loader.ts';
import { COLLECTIONS } from './schema/collections.ts';
import { contentFolder } from './site/environment.ts';

const folder = contentFolder();

export const collections = {
  providers: defineCollection({ loader: contentLoader(folder, 'providers'), schema: COLLECTIONS.providers }),
  features: defineCollection({ loader: contentLoader(folder, 'features'), schema: COLLECTIONS.features }),
  attacks: defineCollection({ loader: contentLoader(folder, 'attacks'), schema: COLLECTIONS.attacks }),
  rankings: defineCollection({ loader: contentLoader(folder, 'rankings'), schema: COLLECTIONS.rankings }),
  guides: defineCollection({ loader: contentLoader(folder, 'guides'), schema: COLLECTIONS.guides }),
  questions: defineCollection({ loader: contentLoader(folder, 'questions'), schema: COLLECTIONS.questions }),
  changes: defineCollection({ loader: contentLoader(folder, 'changes'), schema: COLLECTIONS.changes }),
};
