import { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { fieldDocOf } from '../schema/field.ts';
import { type FieldPath, formatPath, type Problem, quote } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** Checks an entry's front matter against its schema and returns every mistake with its place. */
export function checkSchema(entry: RawEntry): Problem[] {
  const schema: z.ZodType = COLLECTIONS[entry.collection];
  const result = schema.safeParse(entry.data, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => explainIssue(entry, schema, issue));
}

type Issue = z.core.$ZodIssue;

function explainIssue(entry: RawEntry, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(entry, schema, [...path, key]));
  const doc = docAt(schema, path);
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  return [
    {
      ...at(entry, path),
      found: describeFound(issue),
      expected: {
        ja: allowed ? `${doc.ja}。${allowed} のどれか` : doc.ja,
        en: allowed ? `${doc.en}: one of ${allowed}` : doc.en,
      },
      write: { ja: doc.write, en: doc.write },
    },
  ];
}

function at(entry: RawEntry, path: FieldPath): Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  return { file: entry.file, ...entry.locate(path), field: formatPath(path) };
}

function describeFound(issue: Issue): Problem['found'] {
  const { input } = issue;
  if (input === undefined) return { ja: '項目がありません', en: 'the field is missing' };
  if (input === null || input === '') return { ja: '値が空です', en: 'the value is empty' };
  if (Array.isArray(input)) return { ja: `${input.length}個の並びです`, en: `a list of ${input.length}` };
  if (typeof input === 'object') return { ja: '項目のまとまりです', en: 'a group of fields' };
  return { ja: `${quote(input)} と書かれています`, en: `${quote(input)}` };
}

function unknownKey(entry: RawEntry, schema: z.ZodType, path: FieldPath): Problem {
  const parent = schemaAt(schema, path.slice(0, -1));
  const keys = parent instanceof z.ZodObject ? Object.keys(parent.shape).join(', ') : '';
  const key = String(path.at(-1));
  return {
    ...at(entry, path),
    found: { ja: `知らない項目 ${quote(key)} があります`, en: `an unknown field ${quote(key)}` },
    expected: { ja: `${keys} のどれか`, en: `one of ${keys}` },
    write: { ja: '綴りを直すか、行ごと消す', en: 'the right spelling, or remove the line' },
  };
}

const NO_DOC = { ja: '決められた形の値', en: 'a value of the documented form', write: 'CONTRIBUTING.md' };

/** The explanation of the field at a path, or of the nearest field around it that has one. */
function docAt(schema: z.ZodType, path: FieldPath) {
  for (let length = path.length; length > 0; length -= 1) {
    const target = schemaAt(schema, path.slice(0, length), true);
    const doc = target && fieldDocOf(target);
    if (doc) return doc;
  }
  return NO_DOC;
}

/** Walks a schema along a path; with `keepOutermost`, the last schema is returned with its wrapper and its meta. */
function schemaAt(schema: z.ZodType, path: FieldPath, keepOutermost = false): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof z.ZodObject) current = (inner.shape as Record<string, z.ZodType>)[String(part)];
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
  }
  return current && !keepOutermost ? unwrap(current) : current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
