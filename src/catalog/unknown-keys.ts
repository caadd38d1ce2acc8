import type { z } from 'zod';
import { findHeadless, findIndented, findOutdented, type KeyMistake, valueAt } from './misplaced-keys.ts';
import { nearestNames } from './nearest-name.ts';
import { type Explanation, type FieldPath, formatPath, quote } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';
import { schemaAt, shapeOf } from './schema-tree.ts';
import { fieldCandidates } from './word-table.ts';

/** Explains the keys of one group of fields that the schema does not know. */
export function explainUnknownKeys(
  entry: RawEntry,
  schema: z.ZodType,
  parent: FieldPath,
  keys: readonly string[],
): KeyMistake[] {
  const group = valueAt(entry.data, parent);
  const headless = findHeadless(entry, schema, parent, keys);
  const rest = keys.filter((key) => !headless?.keys.includes(key));
  const misplaced = [
    ...(headless ? [headless] : []),
    ...findOutdented(schema, parent, group, rest),
    ...findIndented(entry, schema, parent, rest),
  ];
  const told = new Set(misplaced.flatMap((mistake) => mistake.keys));
  const fields = Object.keys(shapeOf(schemaAt(schema, parent)));
  const absent = fields.filter((name) => !Object.hasOwn(group, name));
  const unknown = keys
    .filter((key) => !told.has(key))
    .map((key): KeyMistake => {
      const [meant] = nearestNames(key, fieldCandidates(absent));
      return {
        path: [...parent, key],
        told: unknownKey(key, group[key], fields, meant),
        explains: meant === undefined ? [] : [formatPath([...parent, meant])],
      };
    });
  return [...misplaced, ...unknown];
}

function unknownKey(key: string, value: unknown, fields: readonly string[], meant: string | undefined): Explanation {
  const list = fields.join(', ');
  const rest = typeof value === 'string' || typeof value === 'number' ? ` ${value}` : '';
  const short = rest.length <= 40 ? rest : '';
  return {
    code: 'unknown-field',
    found: { ja: `知らない項目 ${quote(key)} があります`, en: `an unknown field ${quote(key)}` },
    expected: { ja: `項目の名前は ${list} のどれか`, en: `one of ${list}` },
    write:
      meant === undefined
        ? { ja: '綴りを直すか、行ごと消す', en: 'write the right spelling, or remove the line' }
        : {
            ja: `${meant}:${short}（${key} ではなく ${meant} と書く）`,
            en: `write ${meant}:${short} (did you mean ${meant}?)`,
          },
  };
}
