import { z } from 'zod';
import { METHOD_VERSION } from '../ranking/method.ts';
import { localizedSchema } from '../schema/text.ts';
import { type ApiInput, apiAddress } from './input.ts';

/** What every document starts with: its schema, and which data, method and day it is made from. */
export const HEAD_FIELDS = {
  $schema: z.string().meta({ description: 'Address of the JSON Schema of this document' }),
  dataVersion: z.string().meta({ description: 'Hash of the content; equal for equal content' }),
  methodVersion: z.string().meta({ description: 'Version of the method behind verdicts and scores' }),
  asOf: z.iso.date().meta({ description: 'The day of the build; the age of sources is counted from it' }),
};

/** An editor's text in Markdown; English may be missing. */
export const bodySchema = z
  .strictObject({ ja: z.string(), en: z.string().exactOptional() })
  .meta({ description: 'Markdown; empty where nothing is written, en absent where not translated' });

/** The page for people about the same thing, in both languages. */
export const pagesSchema = localizedSchema.meta({ description: 'Address of the page for people' });

/** The head of a document that is described by the schema of this name. */
export function makeHead(input: ApiInput, schema: string) {
  return {
    $schema: apiAddress(input, `schemas/${schema}.json`),
    dataVersion: input.dataVersion,
    methodVersion: METHOD_VERSION,
    asOf: input.today,
  };
}

/** The addresses of a page in both languages; `path` starts and ends with a slash. */
export function makePages({ origin }: ApiInput, path: string) {
  return { ja: `${origin}${path}`, en: `${origin}/en${path}` };
}
