import { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { type FieldDoc, fieldDocOf } from '../schema/field.ts';
import type { FieldPath } from './problem.ts';

const NO_DOC: FieldDoc = {
  ja: 'CONTRIBUTING.md に書かれた形',
  en: 'the form that CONTRIBUTING.md shows',
  write: 'CONTRIBUTING.md',
};

/** The explanation of the field at a path, or of the nearest field around it that has one. */
export function docAt(schema: z.ZodType, path: FieldPath): FieldDoc {
  for (let length = path.length; length > 0; length -= 1) {
    const target = walk(schema, path.slice(0, length));
    const doc = target && fieldDocOf(target);
    if (doc) return doc;
  }
  return NO_DOC;
}

/** The schema of the field at a path, without its `optional`; undefined where no such field is known. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const target = walk(schema, path);
  return target && unwrap(target);
}

/** The fields of a group, by name; none for any other schema. */
export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
}

/** Every field name of every kind of content, at any depth. */
export function knownFields(): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (schema: z.ZodType): void => {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodArray) collect(inner.element as z.ZodType);
    for (const [name, field] of Object.entries(shapeOf(inner))) {
      names.add(name);
      collect(field);
    }
  };
  Object.values(COLLECTIONS).forEach(collect);
  return names;
}

function walk(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof z.ZodObject) {
      const shape = shapeOf(inner);
      current = Object.hasOwn(shape, String(part)) ? shape[String(part)] : undefined;
    } else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
