import { z } from 'zod';
import { type FieldPath, formatPath } from '../catalog/problem.ts';
import { schemaAt, shapeOf } from '../catalog/schema-tree.ts';
import type { Localized } from '../schema/text.ts';
import { readAnswer } from './read-answer.ts';

/** A group of fields as typed on a command line, read as it will stand in the file. */
export interface ReadFields {
  data: Record<string, unknown>;
  /** Each field that was refused, in dotted form, with the reason. */
  refused: { field: string; told: Localized }[];
}

/**
 * Reads a group of typed fields, at any depth, and puts them in the order of the schema. Fields without a value are
 * left out. Fields that the schema does not know stay at the end, for the check of the file to name them.
 * @param path where the group stands in the file, such as ['claims', 0]
 */
export function readFields(root: z.ZodType, path: FieldPath, typed: Record<string, unknown>): ReadFields {
  const refused: ReadFields['refused'] = [];
  const read = (at: FieldPath, value: unknown): unknown => {
    const schema = schemaAt(root, at);
    if (isGroup(value)) return inOrder(schema, value, (key, inner) => read([...at, key], inner));
    if (Array.isArray(value)) return value.map((item, index) => read([...at, index], item));
    // Plans are `all` or ids; ids are looked up by the check.
    if (schema === undefined || schema instanceof z.ZodUnion) return value;
    const answer = readAnswer(root, at, value);
    if ('value' in answer) return answer.value;
    refused.push({ field: formatPath(at), told: answer.refused });
    return value;
  };
  return { data: read(path, typed) as Record<string, unknown>, refused };
}

function inOrder(
  schema: z.ZodType | undefined,
  group: Record<string, unknown>,
  read: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  const known = Object.keys(shapeOf(schema)).filter((key) => Object.hasOwn(group, key));
  const unknown = Object.keys(group).filter((key) => !known.includes(key));
  const written = [...known, ...unknown].filter((key) => !isBlank(group[key]));
  return Object.fromEntries(written.map((key) => [key, read(key, group[key])]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing was typed: such a field is left out, which is how unknown is written. */
function isBlank(value: unknown): boolean {
  if (isGroup(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === '';
}
