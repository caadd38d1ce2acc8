import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema, urlSchema } from './text.ts';
import { CONFIDENCES, SOURCE_KINDS, VIAS } from './vocabulary.ts';

/** Where a claim was read. A first-hand source names a guide of this site in `url` and has no `via`. */
export const sourceSchema = z.strictObject({
  kind: field(z.enum(SOURCE_KINDS), {
    ja: '出典の種類',
    en: 'what kind of page it is',
    write: 'kind: official-manual',
  }),
  url: field(urlSchema, {
    ja: '読んだページのアドレス。体験談（first-hand）では当サイトのガイドの id',
    en: 'the address of the page that was read; for first-hand, the id of a guide of this site',
    write: 'url: https://www.example.jp/manual/',
  }),
  title: field(z.string().trim().min(1).optional(), {
    ja: 'ページの題名（分からなければ書かない）',
    en: "the page's title (omit when not known)",
    write: 'title: WAFの設定方法',
  }),
  pageDate: field(dateSchema.optional(), {
    ja: 'ページ自身に書かれた日付だけを「2026-11-24」の形（半角）で書く。なければ書かない',
    en: 'only a date that the page itself shows, such as 2024-05-01 (omit otherwise)',
    write: 'pageDate: 2024-05-01',
  }),
  readOn: field(dateSchema, {
    ja: '読んだ日を「2026-11-24」の形（半角）で書く',
    en: 'the day it was read, a date such as 2026-11-24',
    write: 'readOn: 2026-11-24',
  }),
  via: field(z.enum(VIAS).optional(), {
    ja: '公開中のページを読んだら live、保存版を読んだら stored-copy',
    en: 'whether the live page or a stored copy was read',
    write: 'via: stored-copy',
  }),
});

export type Source = z.infer<typeof sourceSchema>;

export const confidenceSchema = field(z.enum(CONFIDENCES), {
  ja: '読み取りの確かさ',
  en: "the reader's confidence",
  write: 'confidence: high',
});
