import type { Catalog } from '../catalog/catalog.ts';
import { indexDocumentSchema } from './index-document.ts';
import { attacksDocumentSchema, featuresDocumentSchema } from './knowledge-documents.ts';
import { providerDocumentSchema } from './provider-document.ts';
import { rankingDocumentSchema } from './ranking-document.ts';

/**
 * The catalogue again, from the API's documents alone, without guides and the history: neither bears on a judgement.
 * @param read gives a document by its path below the API's folder, parsed from JSON
 * @throws ZodError where a document does not fit its schema.
 */
export function rebuildCatalog(read: (path: string) => unknown): Catalog {
  const { documents } = indexDocumentSchema.parse(read('index.json'));
  const readAll = (kind: string) =>
    documents
      .filter((entry) => entry.kind === kind)
      .flatMap(({ path, ids = [] }) => ids.map((id) => read(path.replace('{id}', id))));
  return {
    providers: readAll('provider').map((document) => {
      const { verdicts: _v, scores: _s, attacks: _a, ...rest } = providerDocumentSchema.parse(document);
      return dropHead(rest);
    }),
    features: featuresDocumentSchema.parse(read('features.json')).features.map(dropPages),
    attacks: attacksDocumentSchema.parse(read('attacks.json')).attacks.map(dropPages),
    rankings: readAll('ranking').map((document) => {
      const { scores: _, ...rest } = rankingDocumentSchema.parse(document);
      return dropHead(rest);
    }),
    guides: [],
    changes: [],
    questions: [],
  };
}

interface Head {
  $schema: string;
  dataVersion: string;
  methodVersion: string;
  asOf: string;
  pages: object;
}

function dropHead<T extends Head>(document: T): Omit<T, keyof Head> {
  const { $schema: _1, dataVersion: _2, methodVersion: _3, asOf: _4, pages: _5, ...rest } = document;
  return rest;
}

function dropPages<T extends { pages: object }>({ pages: _, ...entry }: T): Omit<T, 'pages'> {
  return entry;
}
