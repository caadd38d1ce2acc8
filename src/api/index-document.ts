import { z } from 'zod';
import { localizedSchema } from '../schema/text.ts';
import type { DocumentKind } from './document-kinds.ts';
import { HEAD_FIELDS, makeHead, makePages, pagesSchema } from './head.ts';
import { API_VERSION, type ApiInput, apiAddress } from './input.ts';
import { LICENCE, licenceSchema } from './meta-document.ts';

const address = z.string();

/** `index.json`: where everything is. */
export const indexDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  name: localizedSchema,
  apiVersion: z.string(),
  sunset: z.iso
    .date()
    .optional()
    .meta({ description: 'The last day on which this version is served; absent while no end is set' }),
  licence: licenceSchema,
  pages: pagesSchema,
  openapi: address.meta({ description: 'The OpenAPI 3.1 description' }),
  datapackage: address.meta({ description: 'The Frictionless Data Package of the downloads' }),
  documents: z.array(
    z.strictObject({
      kind: z.string(),
      about: localizedSchema,
      path: z.string().meta({ description: 'Below the folder of this file; {id} stands for an id' }),
      schema: address.meta({ description: 'JSON Schema, draft 2020-12' }),
      ids: z.array(z.string()).optional().meta({ description: 'The ids to put for {id}' }),
    }),
  ),
});

export type IndexDocument = z.infer<typeof indexDocumentSchema>;

/** Makes `index.json` from the table of kinds. */
export function makeIndexDocument(input: ApiInput, kinds: Record<string, DocumentKind>): IndexDocument {
  const ids: Record<string, string[]> = {
    provider: input.catalog.providers.map(({ id }) => id),
    ranking: input.catalog.rankings.map(({ id }) => id),
  };
  return {
    ...makeHead(input, 'index'),
    name: { ja: 'サバモリ', en: 'Sabamori' },
    apiVersion: API_VERSION,
    licence: LICENCE,
    pages: makePages(input, '/data/'),
    openapi: apiAddress(input, 'openapi.json'),
    datapackage: apiAddress(input, 'downloads/datapackage.json'),
    documents: Object.entries(kinds).map(([kind, { path, about }]) => ({
      kind,
      about,
      path,
      schema: apiAddress(input, `schemas/${kind}.json`),
      ...(ids[kind] ? { ids: ids[kind] } : {}),
    })),
  };
}
