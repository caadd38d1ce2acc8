import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { type FieldDoc, fieldDocOf } from './field.ts';

/** A JSON Schema as an editor program reads it. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of one kind of front matter, with Japanese descriptions, for the completion and the hints of editor
 * programs. `npm run check:content` decides; this only helps while writing.
 * @param featureIds offered wherever a feature is named; the ids of `content/features/`, sorted
 */
export function frontMatterSchema(collection: CollectionName, featureIds: readonly string[]): JsonSchema {
  const schema = z.toJSONSchema(COLLECTIONS[collection], {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const doc = fieldDocOf(zodSchema as unknown as z.ZodType);
      const own = jsonSchema as JsonSchema;
      if (doc) describe(own, doc);
      if (doc?.write.startsWith('feature:')) own.enum = [...featureIds];
    },
  });
  return { ...schema, title: `content/${collection}/` };
}

/** `ja`, `en` and `write` are ours and no words of JSON Schema. */
function describe(schema: JsonSchema, { ja, en, write }: FieldDoc): void {
  delete schema.ja;
  delete schema.en;
  delete schema.write;
  schema.description = ja;
  schema.markdownDescription = `${ja}\n\n${en}\n\n\`${write.replace(/:$/, ': …')}\``;
}
