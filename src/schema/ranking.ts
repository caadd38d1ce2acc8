import { z } from 'zod';
import { field } from './field.ts';
import { featureIdSchema, localizedSchema, orderSchema } from './text.ts';
import { SEGMENTS } from './vocabulary.ts';
import { MAX_WEIGHT } from './weight-limit.ts';

/** How much one feature counts in one ranking, and why. */
const weightSchema = z.strictObject({
  feature: featureIdSchema,
  weight: field(z.number().min(0).max(MAX_WEIGHT), {
    ja: '重み（0〜100の半角数字だけ）',
    en: 'the weight: a number from 0 to 100 in half-width digits',
    write: 'weight: 10',
  }),
  reason: field(localizedSchema, {
    ja: 'その重みにした理由（ja と en）',
    en: 'why it weighs that much (ja and en)',
    write: 'reason: { ja: …, en: … }',
  }),
});

/** One purpose with its weights: front matter of `content/rankings/<id>.md`. */
export const rankingSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: 'ランキング名（ja と en）',
    en: "the ranking's name (ja and en)",
    write: 'name: { ja: …, en: … }',
  }),
  purpose: field(localizedSchema, {
    ja: '何に答えるランキングか',
    en: 'what the ranking answers',
    write: 'purpose: { ja: …, en: … }',
  }),
  audience: field(localizedSchema, {
    ja: '誰のためのランキングか',
    en: 'whom it is for',
    write: 'audience: { ja: …, en: … }',
  }),
  order: orderSchema,
  segments: field(z.array(z.enum(SEGMENTS)).min(1), {
    ja: '[ ] に入れた、対象とする区分の並び',
    en: 'which segments take part, in [ ]',
    write: 'segments: [middle, business]',
  }),
  weights: field(z.array(weightSchema).min(1), {
    ja: '重みの並び（大事な順）',
    en: 'the weights, most important first',
    write: 'weights:',
  }),
});

export type RankingWeight = z.infer<typeof weightSchema>;
export type RankingData = z.infer<typeof rankingSchema>;
