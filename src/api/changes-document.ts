import { z } from 'zod';
import { publishedChanges } from '../changes/published-change.ts';
import { changeEntrySchema } from '../schema/change.ts';
import { HEAD_FIELDS, makeHead } from './head.ts';
import type { ApiInput } from './input.ts';

/** `changes.json`: every change, newest first. */
export const changesDocumentSchema = z.strictObject({
  ...HEAD_FIELDS,
  changes: z.array(
    z.strictObject({
      ...changeEntrySchema.shape,
      id: z.string().meta({ description: 'Unique on the site; the anchor on /changes/' }),
      date: z.iso.date().meta({ description: 'The day on which the change was published' }),
    }),
  ),
});

export type ChangesDocument = z.infer<typeof changesDocumentSchema>;

/** Makes `changes.json`. */
export function makeChangesDocument(input: ApiInput): ChangesDocument {
  return { ...makeHead(input, 'changes'), changes: publishedChanges(input.catalog) };
}
