import { z } from 'zod';
import { isDayWithoutYear, isImpossibleDay, isMonthAlone } from '../catalog/japanese-date.ts';
import { mendValue } from '../catalog/mend-value.ts';
import { nearestNames } from '../catalog/nearest-name.ts';
import { type FieldPath, quote } from '../catalog/problem.ts';
import { docAt, schemaAt } from '../catalog/schema-tree.ts';
import { wordCandidates } from '../catalog/word-table.ts';
import type { Localized } from '../schema/text.ts';

/** What was made of an answer: the value to write, or a sentence that tells the right form. */
export type Reading = { value: unknown } | { refused: Localized };

/**
 * Reads what an editor typed for one field. Other forms of the same value (full-width digits, 2026/11/24,
 * 令和8年11月24日, 1,500円) are put right; anything else is refused with the form that the field wants.
 * @param root the schema of the whole file, in which the path leads to the field
 */
export function readAnswer(root: z.ZodType, path: FieldPath, typed: unknown): Reading {
  const schema = schemaAt(root, path);
  if (typeof typed !== 'string' && typeof typed !== 'number') {
    return schema?.safeParse(typed).success ? { value: typed } : { refused: explain(root, path, schema, typed) };
  }
  // A pasted line end or control character would end the line of the file.
  const text = String(typed)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const value = mendValue(schema, path, text);
  return value === undefined ? { refused: explain(root, path, schema, text) } : { value };
}

function explain(root: z.ZodType, path: FieldPath, schema: z.ZodType | undefined, typed: unknown): Localized {
  const found = quote(typed);
  if (typeof typed === 'string' && schema instanceof z.ZodISODate && isImpossibleDay(typed)) {
    return { ja: `${found} という日はありません`, en: `the day ${found} does not exist` };
  }
  if (typeof typed === 'string' && schema instanceof z.ZodISODate && isDayWithoutYear(typed)) {
    return {
      ja: `${found} には年がありません。例: 2026-11-24`,
      en: `${found} lacks the year; write it as in 2026-11-24`,
    };
  }
  // The day of the page may be left out; the day read may not.
  if (typeof typed === 'string' && path.at(-1) === 'pageDate' && isMonthAlone(typed)) {
    return {
      ja: `${found} には日がありません。ページに日がなければ書かないでください`,
      en: `${found} lacks the day; leave the field out where the page does not tell it`,
    };
  }
  const words = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
  const [near] = nearestNames(String(typed), wordCandidates(words));
  const { ja, en, write } = docAt(root, path);
  const form = words.length > 0 ? words.join(', ') : undefined;
  return {
    ja: `${found} は使えません。${form ? `${form} のどれか` : ja}${near ? `（もしかして ${near}）` : form ? '' : `。例: ${write}`}`,
    en: `${found} does not fit: ${form ? `one of ${form}` : en}${near ? ` (did you mean ${near}?)` : form ? '' : `, for example ${write}`}`,
  };
}
