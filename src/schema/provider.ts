import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { field } from './field.ts';
import { confidenceSchema, sourceSchema } from './source.ts';
import { idSchema, localizedSchema, urlSchema } from './text.ts';
import { SEGMENTS, STATUSES } from './vocabulary.ts';

const yen = z.number().int().min(0);

/** One priced variant of a provider. A price that was not seen is left out. */
export const planSchema = z.strictObject({
  id: idSchema,
  name: field(localizedSchema, {
    ja: 'プラン名（ja と en）',
    en: "the plan's name (ja and en)",
    write: 'name: { ja: スタンダード, en: Standard }',
  }),
  monthlyYen: field(yen.optional(), {
    ja: '月額（円・税込、下の契約期間のとき。単位やコンマのない半角の整数だけ）',
    en: 'yen a month, tax included, at the term below: a whole number in half-width digits without unit or comma',
    write: 'monthlyYen: 990',
  }),
  termMonths: field(z.number().int().positive().optional(), {
    ja: '契約期間の月数（半角の整数だけ）',
    en: 'the term in months: a whole number in half-width digits',
    write: 'termMonths: 12',
  }),
  initialYen: field(yen.optional(), {
    ja: '初期費用（円・税込。単位やコンマのない半角の整数だけ）',
    en: 'the set-up fee in yen, tax included: a whole number in half-width digits without unit or comma',
    write: 'initialYen: 0',
  }),
  url: field(urlSchema.optional(), {
    ja: '料金を読んだページのアドレス',
    en: 'the page on which the price was read',
    write: 'url: https://www.example.jp/price/',
  }),
});

/** Whether the service can still be had, in words, with its source. */
const statusNoteSchema = z.strictObject({
  detail: field(localizedSchema, {
    ja: '提供状況の説明（ja と en）',
    en: 'the status in words (ja and en)',
    write: 'detail: { ja: …, en: … }',
  }),
  source: field(sourceSchema, {
    ja: '出典（kind, url, readOn, via）',
    en: 'the source (kind, url, readOn, via)',
    write: 'source:',
  }),
  confidence: confidenceSchema,
});

/** One rental-server service: front matter of `content/providers/<id>.md`. */
export const providerSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: 'サービス名（ja と en）',
    en: "the service's name (ja and en)",
    write: 'name: { ja: 例示サーバー, en: Example Server }',
  }),
  operator: field(localizedSchema.optional(), {
    ja: '運営会社（分からなければ書かない）',
    en: 'the operator (omit when not known)',
    write: 'operator: { ja: 例示株式会社, en: Example Inc. }',
  }),
  formerIds: field(z.array(idSchema).optional(), {
    ja: '以前のファイル名（id）の並び（[ ] に入れる）。古いアドレスから、いまのページへ案内する',
    en: 'file names (ids) it had before, in [ ]; their addresses lead to the present page',
    write: 'formerIds: [old-server]',
  }),
  url: field(urlSchema, {
    ja: 'サービスの公式ページのアドレス（http:// か https:// で始まる）',
    en: "the address of the service's official page (http:// or https://)",
    write: 'url: https://www.example.jp/',
  }),
  segment: field(z.enum(SEGMENTS), { ja: '対象', en: 'whom the service is for', write: 'segment: business' }),
  status: field(z.enum(STATUSES), { ja: '提供状況', en: 'whether it is on offer', write: 'status: active' }),
  statusNote: field(statusNoteSchema.optional(), {
    ja: '提供状況の説明と出典',
    en: 'a note on the status, with its source',
    write: 'statusNote:',
  }),
  plans: field(z.array(planSchema).optional(), {
    ja: '「- id:」で始まるプランの並び',
    en: 'the list of plans, each beginning with "- id:"',
    write: 'plans:',
  }),
  claims: field(z.array(claimSchema).optional(), {
    ja: '「- feature:」で始まる記載の並び',
    en: 'the list of claims, each beginning with "- feature:"',
    write: 'claims:',
  }),
});

export type Plan = z.infer<typeof planSchema>;
export type StatusNote = z.infer<typeof statusNoteSchema>;
export type ProviderData = z.infer<typeof providerSchema>;
