import { z } from 'zod';
import { field } from './field.ts';
import { localizedSchema, orderSchema } from './text.ts';
import { GROUPS } from './vocabulary.ts';

/** The figure a feature can carry, such as days kept. */
const measureSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: '数値の名前（ja と en）',
    en: "the figure's name (ja and en)",
    write: 'name: { ja: 保存日数, en: days kept }',
  }),
  unit: field(localizedSchema, {
    ja: '数値の単位（ja と en）',
    en: "the figure's unit (ja and en)",
    write: 'unit: { ja: 日, en: days }',
  }),
  better: field(z.enum(['higher', 'lower']), {
    ja: '大きいほどよければ higher、小さいほどよければ lower',
    en: 'whether more or less of it protects better',
    write: 'better: higher',
  }),
});

/** One control that a host may offer: front matter of `content/features/<id>.md`. */
export const featureSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: '機能名（ja と en）',
    en: "the feature's name (ja and en)",
    write: 'name: { ja: WAF, en: WAF }',
  }),
  shortName: field(localizedSchema, {
    ja: '表の見出しに使う短い名前（ja と en）',
    en: 'a short name for table headings (ja and en)',
    write: 'shortName: { ja: WAF, en: WAF }',
  }),
  aliases: field(z.array(z.string().trim().min(1)), {
    ja: '検索で使われる別の呼び方の並び（[ ] に入れ、「, 」で区切る）',
    en: 'other words people search for, in [ ] and parted by commas',
    write: 'aliases: [ワフ, ウェブアプリケーションファイアウォール]',
  }),
  group: field(z.enum(GROUPS), { ja: '分類', en: 'the group', write: 'group: web' }),
  order: orderSchema,
  core: field(z.boolean().optional(), {
    ja: '比較表で最初に見せる機能なら true',
    en: 'true for the columns the comparison shows first',
    write: 'core: true',
  }),
  switchable: field(z.boolean().optional(), {
    ja: '切り替えられない機能（認証、SLA、データセンター、電話など）なら false',
    en: 'false for what cannot be switched (a certificate, an SLA, a data centre, telephone)',
    write: 'switchable: false',
  }),
  whatCounts: field(localizedSchema, {
    ja: '何があれば「対応」と数えるか',
    en: 'what must be true for this to count as offered',
    write: 'whatCounts: { ja: …, en: … }',
  }),
  measure: field(measureSchema.optional(), {
    ja: '数値があるときの名前と単位',
    en: 'name and unit of its figure, if it has one',
    write: 'measure:',
  }),
  shelfLifeMonths: field(z.number().int().positive(), {
    ja: '記載を読み直すまでの月数（半角の整数だけ）',
    en: 'months until a claim must be read again: a whole number in half-width digits',
    write: 'shelfLifeMonths: 24',
  }),
  question: field(localizedSchema, {
    ja: 'ホスティング会社への質問文',
    en: 'the question to put to a host',
    write: 'question: { ja: …, en: … }',
  }),
});

export type FeatureData = z.infer<typeof featureSchema>;
