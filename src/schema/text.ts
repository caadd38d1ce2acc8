import { z } from 'zod';
import { field } from './field.ts';

/** Ids are file names and URL segments: lower-case ASCII words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text that holds kana or kanji. */
export const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** A piece of text that may not be empty. */
const text = z.string().trim().min(1);

/** A text in Japanese and English; both are required. */
export const localizedSchema = z.strictObject({
  ja: field(text, { ja: '日本語の文', en: 'the text in Japanese', write: 'ja: 日本語の文' }),
  en: field(text, { ja: '英語の文', en: 'the text in English', write: 'en: The same in English' }),
});

export type Localized = z.infer<typeof localizedSchema>;

/** An id within a file, such as a plan's or a step's. */
export const idSchema = field(z.string().regex(ID_PATTERN), {
  ja: '半角の英小文字・数字・ハイフンの id',
  en: 'an id of lower-case letters, digits and hyphens',
  write: 'id: example-id',
});

/** A day as YYYY-MM-DD, kept as text so that it sorts and prints as written. */
export const dateSchema = field(z.iso.date(), {
  ja: '「2026-11-24」の形の日付（半角）',
  en: 'a date such as 2026-11-24',
  write: '2026-11-24',
});

/** An address that a reader can open; whether it is http(s) is checked by the rule `http-url`. */
export const urlSchema = field(text, {
  ja: 'http:// か https:// で始まるアドレス',
  en: 'an address that starts with http:// or https://',
  write: 'url: https://www.example.jp/',
});

export const featureIdSchema = field(z.string().regex(ID_PATTERN), {
  ja: 'content/features/ にある機能の id',
  en: 'the id of a feature in content/features/',
  write: 'feature: waf',
});

/** A page of this site: its address without the language. */
export const pagePathSchema = field(z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/), {
  ja: '/ で始まり / で終わる当サイトのページ（/en を除く）',
  en: 'a page of this site, from / to / and without /en',
  write: '/features/waf/',
});

/** Where an entry stands among its kind; smaller comes first. */
export const orderSchema = field(z.number().int().min(0), {
  ja: '並び順の整数（小さいほど前。半角数字だけ）',
  en: 'place in the list, a whole number (smaller comes first)',
  write: 'order: 10',
});
