import { z } from 'zod';
import { providerText } from '../authoring/provider-text.ts';
import { splitBody } from '../catalog/build-catalog.ts';
import { parseFile } from '../catalog/parse-file.ts';
import { formatProblem } from '../catalog/problem.ts';
import { shapeOf } from '../catalog/schema-tree.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Desk } from './desk.ts';

/** What a form holds: the fields of the front matter, and the body as text or by language. */
export type FormValues = Record<string, unknown>;

/** The only word of a list of plans that stands for every plan. */
const ALL = 'all';

/**
 * Reads a content file into the values of its form.
 * @throws Error with the place and the sentence of the first mistake, where the file cannot be taken apart
 */
export function readEntry(desk: Desk, text: string): FormValues {
  const { parsed, problems } = parseFile(desk.folder, new TextEncoder().encode(text));
  const [problem] = problems;
  if (!parsed || problem) throw new Error(problem ? formatProblem(problem, 'ja') : desk.folder);
  const fields = toForm(COLLECTIONS[desk.collection], parsed.data) as FormValues;
  return { ...fields, body: desk.body === 'one' ? parsed.body.trim() : splitBody(parsed.body) };
}

/** Writes the values of a form as a content file: fields in the schema's order, and nothing where nothing was said. */
export function writeEntry(desk: Desk, values: FormValues): string {
  const { body, ...fields } = values;
  const front = fromForm(COLLECTIONS[desk.collection], fields) as Record<string, unknown>;
  return providerText(front, desk.body === 'one' ? String(body ?? '') : joinBody(body));
}

function joinBody(body: unknown): string {
  const { ja = '', en = '' } = (body ?? {}) as { ja?: string; en?: string };
  return en.trim() === '' ? ja : `${ja.trim()}\n\n<!-- en -->\n\n${en.trim()}`;
}

function toForm(schema: z.ZodType, value: unknown): unknown {
  return mapValue(schema, value, (inner) => (inner === ALL ? [ALL] : inner));
}

function fromForm(schema: z.ZodType, value: unknown): unknown {
  return mapValue(schema, value, (inner) => (Array.isArray(inner) && inner.join() === ALL ? ALL : inner));
}

/** A value with its fields in the schema's order, without empty ones; `choice` puts the choice of plans into form. */
function mapValue(schema: z.ZodType, value: unknown, choice: (value: unknown) => unknown): unknown {
  if (schema instanceof z.ZodOptional) return mapValue(schema.unwrap() as z.ZodType, value, choice);
  if (schema instanceof z.ZodUnion) return choice(value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => mapValue(schema.element as z.ZodType, item, choice));
  }
  if (schema instanceof z.ZodString && typeof value === 'string') return onOneLine(value);
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const group = value as Record<string, unknown>;
  const shape = shapeOf(schema);
  // A field that the schema does not know stays, at the end, for the check to tell.
  const names = [...Object.keys(shape), ...Object.keys(group).filter((name) => !Object.hasOwn(shape, name))];
  return Object.fromEntries(
    names
      .map((name) => [name, mapValue(shape[name] ?? z.unknown(), group[name], choice)] as const)
      .filter(([name, own]) => !isEmpty(own) || (own !== undefined && !(shape[name] instanceof z.ZodOptional))),
  );
}

/** A text of the front matter stands on the line of its field. */
function onOneLine(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
    .replaceAll('\n', ' ');
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
