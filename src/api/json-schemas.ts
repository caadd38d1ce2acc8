import { z } from 'zod';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { type ApiInput, apiAddress } from './input.ts';

export type JsonSchema = Record<string, unknown>;

/** The JSON Schemas of every kind of document by name, draft 2020-12, with their addresses as `$id`. */
export function makeJsonSchemas(input: Pick<ApiInput, 'origin'>): Map<string, JsonSchema> {
  return new Map(
    Object.entries(DOCUMENT_KINDS).map(([kind, { schema, about }]) => [
      kind,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: apiAddress(input, `schemas/${kind}.json`),
        title: kind,
        description: about.en,
        ...convertSchema(schema),
      },
    ]),
  );
}

/**
 * A zod schema as JSON Schema without `$schema`. Of an explanation only the description is kept; objects stay open, so
 * that who holds a copy of a schema can read documents with fields that were added later.
 */
export function convertSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      for (const key of ['ja', 'en', 'write']) delete jsonSchema[key];
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return converted;
}
