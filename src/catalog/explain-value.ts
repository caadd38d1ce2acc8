import { z } from 'zod';
import type { Localized } from '../schema/text.ts';
import { isImpossibleDay } from './japanese-date.ts';
import { type Explanation, quote, shorten, writeExample } from './problem.ts';
import { CHOOSE_PLANS } from './suggest-plans.ts';
import { type BadValue, FIRST_FIELDS, isLocalized, suggestValue } from './suggest-value.ts';

/** Says what a refused value is, what belongs there, and what to write: what the editor most likely meant, if clear. */
export function explainValue(bad: BadValue): Explanation {
  const { input } = bad.issue;
  const write = isEmpty(input) ? writeForEmpty(bad) : (suggestValue(bad) ?? example(bad));
  return { found: describeFound(bad), expected: describeExpected(bad), write };
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '');
}

function describeFound({ path, issue: { input }, schema }: BadValue): Localized {
  if (input === undefined) return { ja: `${path.at(-1)} がありません`, en: 'the field is missing' };
  if (isEmpty(input)) {
    return typeof path.at(-1) === 'number'
      ? {
          ja: `並びの${Number(path.at(-1)) + 1}番目が空です`,
          en: `item ${Number(path.at(-1)) + 1} of the list is empty`,
        }
      : { ja: '値が空です', en: 'the value is empty' };
  }
  if (Array.isArray(input)) {
    if (input.length === 0) return { ja: '並びが空です', en: 'an empty list' };
    const items = quote(`[${input.map((item) => (typeof item === 'object' ? '…' : String(item))).join(', ')}]`);
    return { ja: `並び ${items} が書かれています`, en: `a list, ${items}` };
  }
  if (typeof input === 'object') {
    const keys = shorten(Object.keys(input as object).join(', '));
    return { ja: `中に ${keys} という項目が書かれています`, en: `a group of fields (${keys})` };
  }
  if (typeof input === 'string' && schema instanceof z.ZodISODate && isImpossibleDay(input)) {
    return { ja: `${quote(input)} という日はありません`, en: `the day ${quote(input)} does not exist` };
  }
  return { ja: `${quote(input)} と書かれています`, en: `${quote(input)}` };
}

function describeExpected({ path, doc, schema }: BadValue): Localized {
  if (!(schema instanceof z.ZodEnum)) return { ja: doc.ja, en: doc.en };
  const words = schema.options.join(', ');
  const key = path.findLast((part) => typeof part === 'string');
  return {
    ja: `${key} には ${words} のどれかを書く（${doc.ja}）`,
    en: `${doc.en}: one of ${words}`,
  };
}

/** Nothing was written, so that nothing but a neutral example can be shown. */
function writeForEmpty(bad: BadValue): Localized {
  if (typeof bad.path.at(-1) === 'number') {
    return { ja: '「- 」の行を消すか、値を書く', en: 'remove this item, or write its value' };
  }
  if (bad.schema instanceof z.ZodUnion) return CHOOSE_PLANS;
  return beginOfList(bad) ?? example(bad);
}

/** A line that shows the form; for a closed list no word of it, since a copied word would be a statement. */
function example(bad: BadValue): Localized {
  const { path, doc, schema } = bad;
  const key = path.at(-1);
  if (schema instanceof z.ZodObject && !isLocalized(schema)) {
    const fields = Object.keys(schema.shape).join(', ');
    return {
      ja: `${key}: の下に、半角スペース2つ多く字下げして ${fields} のうち要る項目を書く`,
      en: `write ${key}: and below it, two spaces further in, those needed of ${fields}`,
    };
  }
  if (schema instanceof z.ZodBoolean) {
    return { ja: `${key}: のあとに true か false を書く`, en: `write ${key}: and true or false` };
  }
  if (key === 'ja' || key === 'en') {
    return key === 'ja'
      ? { ja: 'ja: のあとに日本語の文を書く', en: 'write ja: and the text in Japanese' }
      : { ja: 'en: のあとに英語の文を書く', en: 'write en: and the text in English' };
  }
  if (!(schema instanceof z.ZodEnum)) return writeExample(doc.write);
  if (typeof key === 'number') return { ja: 'このどれかの語に置き換える', en: 'write one of these words' };
  return { ja: `${key}: のあとに、このどれかの語を書く`, en: `write ${key}: and one of these words` };
}

function beginOfList({ path, schema }: BadValue): Localized | undefined {
  const first = schema instanceof z.ZodArray && path.length === 1 ? FIRST_FIELDS[String(path[0])] : undefined;
  if (first === undefined) return undefined;
  const required = ['steps', 'weights'].includes(String(path[0]));
  return {
    ja: `どの項目も「  - ${first}:」で始める${required ? '' : '。ないときは行ごと消す'}`,
    en: `begin each item with "  - ${first}:"${required ? '' : ', or remove the line where there is none'}`,
  };
}
