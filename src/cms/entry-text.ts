import { z } from 'zod';
import { providerText } from '../authoring/provider-text.ts';
import { findFrontMatter } from '../catalog/front-matter.ts';
import { parseFile } from '../catalog/parse-file.ts';
import { formatProblem } from '../catalog/problem.ts';
import { knownFields, shapeOf } from '../catalog/schema-tree.ts';
import { splitBody } from '../catalog/split-body.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Desk } from './desk.ts';
import { keepText } from './keep-text.ts';

/**
 * What a form holds: the fields of the front matter, the body as text or by language, and, which the form does not show,
 * the text of the file that was opened.
 */
export type FormValues = Record<string, unknown>;

/** Where the values keep the text of the file; Sveltia hands back what no field of the form shows. */
const OPENED = '_opened';

const FIELDS = knownFields();

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
  return { ...fields, ...bodyOf(desk, parsed.body), [OPENED]: text };
}

function bodyOf({ body }: Desk, text: string): FormValues {
  if (body === 'none') return {};
  return { body: body === 'one' ? text.trim() : splitBody(text) };
}

/**
 * Writes the values of a form as a content file, with nothing where nothing was said. Of a file that was opened, only the
 * lines change whose values do; a new file, or one where that cannot be, has its fields in the schema's order.
 */
export function writeEntry(desk: Desk, values: FormValues): string {
  const { [OPENED]: opened, ...own } = values;
  const { front, body } = partsOf(desk, own);
  const anew = providerText(front, body);
  const kept = typeof opened === 'string' ? keepFile(desk, opened, own) : undefined;
  return kept !== undefined && isRead(desk, kept, anew) ? kept : anew;
}

/** What a file holds, in the schema's order. */
function partsOf(desk: Desk, values: FormValues): { front: Record<string, unknown>; body: string } {
  const { body, ...fields } = values;
  const front = fromForm(COLLECTIONS[desk.collection], fields) as Record<string, unknown>;
  return { front, body: typeof body === 'string' ? body.trim() : joinBody(body) };
}

/** The opened file with the changed values in their places; undefined where one has none. */
function keepFile(desk: Desk, opened: string, values: FormValues): string | undefined {
  const lines = opened.split('\n');
  const { end } = findFrontMatter(lines, FIELDS);
  if (end === undefined) return undefined;
  const [before, after] = [partsOf(desk, valuesOf(desk, opened)), partsOf(desk, values)];
  const yaml = keepText(lines.slice(1, end - 1).join('\n'), before.front, after.front);
  if (yaml === undefined) return undefined;
  const body = before.body === after.body ? lines.slice(end).join('\n') : `\n${after.body}\n`;
  return ['---', yaml, '---', body].join('\n');
}

function valuesOf(desk: Desk, text: string): FormValues {
  const { [OPENED]: _, ...values } = readEntry(desk, text);
  return values;
}

/** Whether a text that keeps the lines of the opened file says the same as the one that is written anew. */
function isRead(desk: Desk, kept: string, anew: string): boolean {
  const says = (text: string) => JSON.stringify(partsOf(desk, valuesOf(desk, text)));
  try {
    return says(kept) === says(anew);
  } catch {
    return false;
  }
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
