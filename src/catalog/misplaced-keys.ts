import { z } from 'zod';
import { type Explanation, type FieldPath, formatPath } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';
import { schemaAt, shapeOf } from './schema-tree.ts';

/** A mistake about a key, and the dotted fields whose own mistakes follow from it. */
export interface KeyMistake {
  path: FieldPath;
  told: Explanation;
  explains: string[];
  /** The field whose line is missing, where that explains the mistake; it is told once in a file. */
  lost?: string;
}

/** A mistake of indentation that several keys share. */
export interface MisplacedKeys extends KeyMistake {
  keys: string[];
}

/** Looks for keys that stand beside the field to which they belong instead of below it. */
export function findOutdented(
  schema: z.ZodType,
  parent: FieldPath,
  group: Record<string, unknown>,
  keys: readonly string[],
): MisplacedKeys[] {
  const owners = new Map<string, string[]>();
  const names = Object.keys(group);
  for (const key of keys) {
    const owner = names.slice(0, names.indexOf(key)).findLast((name) => {
      const value = group[name];
      const lacks = value === null || (isGroup(value) && !Object.hasOwn(value, key));
      return lacks && Object.hasOwn(shapeOf(schemaAt(schema, [...parent, name])), key);
    });
    if (owner !== undefined) owners.set(owner, [...(owners.get(owner) ?? []), key]);
  }
  return [...owners].map(([name, beside]) => {
    const path = [...parent, name];
    const isEmpty = group[name] === null;
    const list = beside.join(', ');
    return {
      path: isEmpty ? path : [...parent, beside[0] ?? name],
      keys: beside,
      explains: [formatPath(path), ...beside.map((key) => formatPath([...path, key]))],
      told: {
        found: {
          ja: `${name} の中の項目（${list}）が字下げされていません`,
          en: `the fields of ${name} (${list}) are not indented`,
        },
        expected: {
          ja: `${name} の中の項目は、${name} の下に半角スペース2つ多く字下げする`,
          en: `the fields of ${name} below it, two spaces further in`,
        },
        write: {
          ja: `${list} の行の初めに、半角スペースを2つ補う`,
          en: `write two more spaces before ${list}`,
        },
      },
    };
  });
}

/** Looks for keys that stand inside a field although they belong beside it. */
export function findIndented(
  entry: RawEntry,
  schema: z.ZodType,
  parent: FieldPath,
  keys: readonly string[],
): MisplacedKeys[] {
  const outer = parent.slice(0, -1);
  if (parent.length === 0 || typeof parent.at(-1) === 'number') return [];
  const around = valueAt(entry.data, outer);
  const shape = shapeOf(schemaAt(schema, outer));
  const inside = keys.filter((key) => Object.hasOwn(shape, key) && !Object.hasOwn(around, key));
  if (inside.length === 0) return [];
  const [name, list] = [parent.at(-1), inside.join(', ')];
  return [
    {
      path: [...parent, inside[0] ?? ''],
      keys: inside,
      explains: inside.map((key) => formatPath([...outer, key])),
      told: {
        found: {
          ja: `${list} が ${name} の中に字下げされています`,
          en: `${list} stands inside ${name}, too far in`,
        },
        expected: {
          ja: `${list} は ${name} と同じ字下げにする`,
          en: `${list} with the same indentation as ${name}`,
        },
        write: {
          ja: `${list} の行の初めから、半角スペースを2つ消す`,
          en: `remove two spaces before ${list}`,
        },
      },
    },
  ];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks for keys whose own heading, such as `source:` or `claims:`, is not there. */
export function findHeadless(
  entry: RawEntry,
  schema: z.ZodType,
  parent: FieldPath,
  keys: readonly string[],
): MisplacedKeys | undefined {
  if (keys.length < 2) return undefined;
  const outer = parent.slice(0, typeof parent.at(-1) === 'number' ? -2 : -1);
  for (const level of parent.length > 0 ? [parent, outer] : [parent]) {
    const around = valueAt(entry.data, level);
    const lost = Object.entries(shapeOf(schemaAt(schema, level))).find(([name, field]) => {
      const inner = itemShape(field);
      const own = keys.filter((key) => key !== name);
      return own.length > 1 && !Object.hasOwn(around, name) && own.every((key) => Object.hasOwn(inner, key));
    });
    if (lost) return headless(lost[0], parent, level, keys, Object.keys(shapeOf(schemaAt(schema, parent))));
  }
  return undefined;
}

function itemShape(field: z.ZodType): Record<string, z.ZodType> {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return shapeOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner);
}

function headless(
  name: string,
  parent: FieldPath,
  level: FieldPath,
  keys: readonly string[],
  fields: readonly string[],
): MisplacedKeys {
  const list = keys.join(', ');
  const lost = formatPath([...level, name]);
  return {
    path: [...parent, keys[0] ?? ''],
    keys: [...keys],
    lost,
    explains: [lost, ...fields.map((field) => formatPath([...parent, field]))],
    told: {
      found: {
        ja: `${list} の上に ${name}: の行がないか、その字下げが違います`,
        en: `the line ${name}: above ${list} is missing or wrongly indented`,
      },
      expected: { ja: `${list} は ${name}: の下に書く`, en: `${list} below ${name}:` },
      write: { ja: `この上に ${name}: の行を書く`, en: `write ${name}: on a line above` },
    },
  };
}

/** The group of fields at a path that is known to lead to one. */
export function valueAt(data: unknown, path: FieldPath): Record<string, unknown> {
  let value: unknown = data;
  for (const part of path) value = (value as Record<string | number, unknown>)[part];
  return value as Record<string, unknown>;
}
