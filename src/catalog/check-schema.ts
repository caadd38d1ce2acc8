import { z } from 'zod';
import { COLLECTIONS } from '../schema/collections.ts';
import { explainValue } from './explain-value.ts';
import { mendValue } from './mend-value.ts';
import { type FieldPath, type Fix, formatPath, type Problem } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';
import { docAt, schemaAt } from './schema-tree.ts';
import type { BadValue } from './suggest-value.ts';
import { explainUnknownKeys } from './unknown-keys.ts';
import { findWrongFolder } from './wrong-folder.ts';

type Issue = z.core.$ZodIssue;

/** Checks an entry's front matter against its schema and returns every mistake with its place, each once. */
export function checkSchema(entry: RawEntry): Problem[] {
  const schema: z.ZodType = COLLECTIONS[entry.collection];
  const result = schema.safeParse(entry.data, { reportInput: true });
  if (result.success) return [];
  const elsewhere = findWrongFolder(entry);
  if (elsewhere) return [{ code: 'wrong-folder', file: entry.file, line: 1, column: 1, field: 'file', ...elsewhere }];

  const issues: Issue[] = result.error.issues.flatMap(spreadUnion);
  const keys = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? explainUnknownKeys(entry, schema, issue.path as FieldPath, issue.keys) : [],
  );
  // A misspelt key explains why the right one is missing.
  const explained = new Set(keys.flatMap(({ explains }) => explains));
  const values = issues.flatMap((issue) => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys' || explained.has(formatPath(path)) || isForRule(issue)) return [];
    const bad = { entry, path, issue, doc: docAt(schema, path), schema: schemaAt(schema, path) };
    return { path, told: { ...explainValue(bad), code: codeOfValue(bad), ...fixOfValue(bad) } };
  });
  const unknown = keys.filter(({ lost }, index) => !lost || keys.findIndex((key) => key.lost === lost) === index);
  return [...unknown, ...values].map(({ path, told }) => ({
    code: 'misplaced-field',
    file: entry.file,
    ...entry.locate(path),
    field: formatPath(path),
    ...told,
  }));
}

/** A list with one bad item is no mistake of the whole list: the item is told at its own place. */
function spreadUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || !Array.isArray(issue.input)) return [issue];
  const items = issue.errors.flat().filter((inner) => typeof inner.path[0] === 'number');
  return items.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

/** Names of features and plans are looked up by `known-feature` and `known-plan`, whatever their form. */
function isForRule({ code, path, input }: Issue): boolean {
  if (code !== 'invalid_format' || typeof input !== 'string' || input.trim() === '') return false;
  const [last, list] = [path.at(-1), path.at(-2)];
  return (
    last === 'feature' || (typeof last === 'number' && (list === 'cutBy' || list === 'plans' || list === 'features'))
  );
}

/** The stable name of what is wrong with a value. */
function codeOfValue({ issue: { input }, schema }: BadValue): string {
  if (input === undefined) return 'missing-field';
  if (input === null || (typeof input === 'string' && input.trim() === '')) return 'empty-value';
  if (schema instanceof z.ZodEnum) return 'unknown-word';
  if (schema instanceof z.ZodISODate) return 'date-form';
  return schema instanceof z.ZodNumber ? 'number-form' : 'value-form';
}

/** A value that only has another form than its schema wants can be put right without a guess. */
function fixOfValue({ path, issue: { input }, schema }: BadValue): { fix?: Fix } {
  const value = mendValue(schema, path, input);
  return value === undefined || value === input ? {} : { fix: { from: String(input), to: String(value) } };
}
