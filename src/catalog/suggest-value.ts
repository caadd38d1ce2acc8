import { z } from 'zod';
import type { FieldDoc } from '../schema/field.ts';
import type { Localized } from '../schema/text.ts';
import { readDay } from './japanese-date.ts';
import { readNumber } from './japanese-number.ts';
import { inQuotes } from './line-value.ts';
import { nearestNames } from './nearest-name.ts';
import { type FieldPath, writeLine } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';
import { slugOf } from './slug.ts';
import { suggestPlans } from './suggest-plans.ts';
import { wordCandidates } from './word-table.ts';

/** A value that its schema refuses. */
export interface BadValue {
  entry: RawEntry;
  path: FieldPath;
  issue: { input?: unknown };
  doc: FieldDoc;
  /** The schema at the path; undefined where none is known. */
  schema: z.ZodType | undefined;
}

/** The fields with which an item of each list begins. */
export const FIRST_FIELDS: Record<string, string> = { claims: 'feature', plans: 'id', steps: 'id', weights: 'feature' };

/** What a refused value was most likely meant to be; undefined where that is not clear. */
export function suggestValue(bad: BadValue): Localized | undefined {
  const { schema, issue } = bad;
  const { input } = issue;
  if (schema instanceof z.ZodEnum) return suggestWord(bad, schema.options as readonly string[]);
  if (schema instanceof z.ZodBoolean) return suggestBoolean(bad);
  if (schema instanceof z.ZodNumber) return suggestNumber(bad);
  if (schema instanceof z.ZodISODate) return suggestDay(bad);
  if (schema instanceof z.ZodUnion) return suggestPlans(bad.entry, input);
  if (schema instanceof z.ZodArray) return suggestList(bad);
  if (schema instanceof z.ZodObject) return suggestGroup(bad, schema);
  if (typeof input === 'number' || typeof input === 'boolean') {
    const line = lineFor(bad, inQuotes(String(input)));
    return { ja: line, en: `put the text in quotes: ${line}` };
  }
  const slug = bad.path.at(-1) === 'id' && typeof input === 'string' ? slugOf(input) : '';
  return slug === '' ? undefined : writeLine(lineFor(bad, slug));
}

/** `key: value`, or the value alone where it is an item of a list. */
function lineFor({ path }: BadValue, value: string): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${value}` : value;
}

function suggestWord(bad: BadValue, words: readonly string[]): Localized | undefined {
  const { input } = bad.issue;
  if (typeof input !== 'string') return undefined;
  // What follows a word as a remark ("partial#確認中") does not change it.
  const [word = ''] = input.trim().split(/[#＃（(\u3000]/, 1);
  const near = nearestNames(word, wordCandidates(words));
  if (near.length === 0) return undefined;
  return {
    ja: near.map((name) => lineFor(bad, name)).join(' か '),
    en: `write ${near.map((name) => lineFor(bad, name)).join(' or ')}`,
  };
}

function suggestBoolean(bad: BadValue): Localized | undefined {
  const { input } = bad.issue;
  if (input === 'true' || input === 'false') return withoutQuotes(lineFor(bad, input));
  const [near] = nearestNames(String(input), wordCandidates(['true', 'false']));
  if (near) return writeLine(lineFor(bad, near));
  return /不明|未確認|unknown|\?|？/i.test(String(input))
    ? { ja: '分からなければ、行ごと消す', en: 'remove the line where it is not known' }
    : undefined;
}

function suggestNumber(bad: BadValue): Localized | undefined {
  const { input } = bad.issue;
  if (typeof input !== 'string') return undefined;
  const number = readNumber(input, /Months$/.test(String(bad.path.at(-1))));
  if (number === undefined || !bad.schema?.safeParse(number).success) return undefined;
  const line = lineFor(bad, String(number));
  return /^[\d.]+$/.test(input) ? withoutQuotes(line) : writeLine(line);
}

function withoutQuotes(line: string): Localized {
  return { ja: `引用符を消して ${line} と書く`, en: `remove the quotation marks: ${line}` };
}

function suggestDay(bad: BadValue): Localized | undefined {
  const day = readDay(String(bad.issue.input));
  return day === undefined ? undefined : writeLine(lineFor(bad, day));
}

function suggestList(bad: BadValue): Localized | undefined {
  const { path } = bad;
  const { input } = bad.issue;
  const first = FIRST_FIELDS[String(path[0])];
  if (path.length === 1 && first && typeof input === 'object') {
    return { ja: `どの項目も「  - ${first}:」で始める`, en: `begin each item with "  - ${first}:"` };
  }
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const items = String(input)
    .replace(/^[[［【・\s]+|[\]］】\s]+$/g, '')
    .split(/\s*[、,，]\s*/)
    .filter((item) => item !== '');
  const list = `[${items.join(', ')}]`;
  return list.length > 60
    ? { ja: '値の全体を [ と ] で囲み、「, 」で区切る', en: 'put the whole value in [ and ], parted by commas' }
    : writeLine(lineFor(bad, list));
}

function suggestGroup(bad: BadValue, schema: z.ZodObject): Localized | undefined {
  const { input } = bad.issue;
  const isText = typeof input === 'string' || typeof input === 'number';
  if (!isText || !isLocalized(schema)) return undefined;
  const text = String(input);
  const ja = text.length > 40 ? '…' : /[,:#[\]{}"]/.test(text) ? inQuotes(text) : text;
  return writeLine(lineFor(bad, `{ ja: ${ja}, en: … }`));
}

/** Whether a group of fields is one text in both languages. */
export function isLocalized(schema: z.ZodObject): boolean {
  return Object.keys(schema.shape).join() === 'ja,en';
}
