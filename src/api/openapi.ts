import { ID_PATTERN } from '../schema/text.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kinds.ts';
import { API_BASE, type ApiInput } from './input.ts';
import { convertSchema } from './json-schemas.ts';
import { LICENCE } from './meta-document.ts';

/** The OpenAPI 3.1 description of the API, made from the table of kinds. */
export function makeOpenApi({ dataVersion, origin }: Pick<ApiInput, 'dataVersion' | 'origin'>): object {
  const kinds = Object.entries(DOCUMENT_KINDS);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sabamori',
      version: `1.0.0+${dataVersion}`,
      summary: 'Japanese rental servers compared by what protects them',
      description:
        'Static files, read only. Absent fields are not known. Fields may be added; read documents with an open mind for them.',
      license: { name: LICENCE.name, url: LICENCE.url },
    },
    // Relative to this file, so that a copy of the site describes itself.
    servers: [{ url: API_BASE, description: origin }],
    security: [],
    paths: Object.fromEntries(kinds.map(([kind, entry]) => [`/${entry.path}`, { get: describeGet(kind, entry) }])),
    components: { schemas: Object.fromEntries(kinds.map(([kind, { schema }]) => [kind, convertSchema(schema)])) },
  };
}

function describeGet(kind: string, { path, about }: DocumentKind): object {
  const hasId = path.includes('{id}');
  return {
    operationId: `get-${kind}`,
    summary: about.en,
    ...(hasId ? { parameters: [ID_PARAMETER] } : {}),
    responses: {
      200: {
        description: about.en,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
      },
      404: { description: hasId ? 'There is no entry with this id.' : 'This version is no longer served.' },
    },
  };
}

const ID_PARAMETER = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'One of the ids in index.json',
  schema: { type: 'string', pattern: ID_PATTERN.source },
};
