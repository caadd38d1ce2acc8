import { defineCollection } from 'astro:content';
import { contentLoader } from './catalog/content-loader.ts';
import { COLLECTIONS, type CollectionName } from './schema/collections.ts';
import { catalogFile, contentFolder } from './site/environment.ts';

/** A build that was handed the checked catalogue asks for no entries. */
const loaderOf = (name: CollectionName) =>
  catalogFile() ? { name: 'none', load: async () => {} } : contentLoader(contentFolder(), name);

export const collections = {
  providers: defineCollection({ loader: loaderOf('providers'), schema: COLLECTIONS.providers }),
  features: defineCollection({ loader: loaderOf('features'), schema: COLLECTIONS.features }),
  attacks: defineCollection({ loader: loaderOf('attacks'), schema: COLLECTIONS.attacks }),
  rankings: defineCollection({ loader: loaderOf('rankings'), schema: COLLECTIONS.rankings }),
  guides: defineCollection({ loader: loaderOf('guides'), schema: COLLECTIONS.guides }),
  questions: defineCollection({ loader: loaderOf('questions'), schema: COLLECTIONS.questions }),
  changes: defineCollection({ loader: loaderOf('changes'), schema: COLLECTIONS.changes }),
  glossary: defineCollection({ loader: loaderOf('glossary'), schema: COLLECTIONS.glossary }),
  search: defineCollection({ loader: loaderOf('search'), schema: COLLECTIONS.search }),
};
