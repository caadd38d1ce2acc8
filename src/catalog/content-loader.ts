import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collections.ts';
import { readCollection } from './read-folder.ts';

/**
 * Gives Astro the files of one kind, read by the same code as `check:content`, so that a file means the same to
 * both. Files with mistakes are passed over here: the check before the build has named them, and the catalogue
 * refuses what is left.
 */
export function contentLoader(folder: string, collection: CollectionName): Loader {
  return {
    name: `sabamori-${collection}`,
    async load({ store, parseData, watcher }) {
      const fill = async () => {
        store.clear();
        for (const entry of (await readCollection(folder, collection)).entries) {
          const id = entry.locale ? `${entry.locale}/${entry.id}` : entry.id;
          const data = await parseData({ id, data: entry.data as Record<string, unknown> });
          store.set({ id, data, body: entry.body });
        }
      };
      await fill();
      const own = path.resolve(folder, collection);
      watcher?.add(own);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (file) => {
          if (path.resolve(file).startsWith(own)) void fill();
        });
      }
    },
  };
}
