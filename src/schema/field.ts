import type { z } from 'zod';

/** What an editor is told about one field: what it holds, in both languages, and a line to write. */
export interface FieldDoc {
  ja: string;
  en: string;
  /** A complete YAML line (or the first lines) that would be right here. */
  write: string;
}

/** Attaches the editor's explanation to a schema; error messages, editor hints and docs read it back. */
export function field<S extends z.ZodType>(schema: S, doc: FieldDoc): S {
  return schema.meta({ description: `${doc.ja} / ${doc.en}`, ja: doc.ja, en: doc.en, write: doc.write });
}

/** The explanation attached by `field`, or undefined for a schema that has none. */
export function fieldDocOf(schema: z.ZodType): FieldDoc | undefined {
  const meta = schema.meta();
  if (typeof meta?.ja !== 'string' || typeof meta.en !== 'string' || typeof meta.write !== 'string') return undefined;
  return { ja: meta.ja, en: meta.en, write: meta.write };
}
