import type { Body, Catalog } from '../catalog/catalog.ts';
import type { CollectionName } from '../schema/collections.ts';

/** A text whose other language is missing or behind. */
export interface LateTranslation {
  /** The file to work on, below the content folder. */
  file: string;
  state: 'missing' | 'older';
  /** The days of the original and of the translation, YYYY-MM-DD; only guides carry days. */
  original?: string;
  translated?: string;
}

/**
 * Guides whose English is older than the Japanese or missing, then bodies without English. Guides say when they were
 * reviewed; a body has no day of its own, so that only its absence can be told.
 */
export function lateTranslations(catalog: Catalog): LateTranslation[] {
  return [...lateGuides(catalog), ...missingBodies(catalog)];
}

function lateGuides({ guides }: Catalog): LateTranslation[] {
  return guides.flatMap(({ id, ja, en }): LateTranslation[] => {
    const file = `guides/en/${id}.md`;
    if (!ja) return [];
    if (!en) return [{ file, state: 'missing', original: ja.reviewedOn }];
    if (en.reviewedOn >= ja.reviewedOn) return [];
    return [{ file, state: 'older', original: ja.reviewedOn, translated: en.reviewedOn }];
  });
}

function missingBodies(catalog: Catalog): LateTranslation[] {
  const collections = ['rankings', 'attacks', 'features', 'providers'] as const satisfies readonly CollectionName[];
  return collections.flatMap((name) =>
    (catalog[name] as { id: string; body: Body }[])
      .filter(({ body }) => body.ja && !body.en)
      .map(({ id }): LateTranslation => ({ file: `${name}/${id}.md`, state: 'missing' })),
  );
}
