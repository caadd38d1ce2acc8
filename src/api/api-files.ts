import { DOCUMENT_KINDS } from './document-kinds.ts';
import type { ApiInput } from './input.ts';
import { makeJsonSchemas } from './json-schemas.ts';
import { makeOpenApi } from './openapi.ts';

/** One JSON file of the API. */
export interface ApiFile {
  /** Below the API's folder, such as `providers/xserver.json`. */
  path: string;
  text: string;
}

/**
 * Every JSON file of the API: documents, schemas, OpenAPI.
 * @throws ZodError where a document does not fit its schema.
 */
export function makeApiFiles(input: ApiInput): ApiFile[] {
  return [...makeDocuments(input), ...makeSchemaFiles(input), toFile('openapi.json', makeOpenApi(input))];
}

/** The documents alone. Parsing puts the fields in the order of the schema, whatever order they were made in. */
function makeDocuments(input: ApiInput): ApiFile[] {
  return Object.values(DOCUMENT_KINDS).flatMap(({ path, schema, make }) =>
    make(input).map(({ id = '', value }) => toFile(path.replace('{id}', id), schema.parse(value))),
  );
}

function makeSchemaFiles(input: ApiInput): ApiFile[] {
  return [...makeJsonSchemas(input)].map(([kind, schema]) => toFile(`schemas/${kind}.json`, schema));
}

function toFile(path: string, value: object): ApiFile {
  return { path, text: `${JSON.stringify(value)}\n` };
}
