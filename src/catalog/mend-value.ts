import { z } from 'zod';
import { readDay } from './japanese-date.ts';
import { readNumber } from './japanese-number.ts';
import type { FieldPath } from './problem.ts';
import { nearestUrl } from './rules/http-url.ts';

/**
 * The value that a text plainly stands for, though it has another form: full-width letters and digits, 2026/11/24,
 * 令和8年11月24日, 1,500円, an address without https://. Undefined where the schema refuses it still, or where it would be
 * a guess (a misspelt word, a day that does not exist).
 * @param schema the schema of the field, without its `optional`
 */
export function mendValue(schema: z.ZodType | undefined, path: FieldPath, input: unknown): unknown {
  if (schema === undefined || (typeof input !== 'string' && typeof input !== 'number')) return undefined;
  const value = readAs(schema, path, String(input));
  return value !== undefined && schema.safeParse(value).success ? value : undefined;
}

function readAs(schema: z.ZodType, path: FieldPath, text: string): unknown {
  const plain = text.normalize('NFKC').trim();
  const key = path.findLast((part) => typeof part === 'string');
  if (schema instanceof z.ZodEnum) return plain.toLowerCase().replaceAll(/[\s_]+/g, '-');
  if (schema instanceof z.ZodBoolean) return { true: true, false: false }[plain.toLowerCase()];
  if (schema instanceof z.ZodNumber) return readNumber(text, /Months$/.test(String(key)));
  if (schema instanceof z.ZodISODate) return readDay(text);
  if (key === 'url') return nearestUrl(text);
  return key === 'id' || key === 'feature' || key === 'plans' || key === 'cutBy' ? plain.toLowerCase() : text.trim();
}
