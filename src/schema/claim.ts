import { z } from 'zod';
import { field } from './field.ts';
import { confidenceSchema, sourceSchema } from './source.ts';
import { featureIdSchema, idSchema, localizedSchema } from './text.ts';
import { SCOPES, SUPPORTS } from './vocabulary.ts';

/** What one source says of one feature at one provider. */
export const claimSchema = z.strictObject({
  feature: featureIdSchema,
  plans: field(z.union([z.literal('all'), z.array(idSchema).min(1)]), {
    ja: 'all（全プラン）か、[ ] に入れたプランの id の並び',
    en: 'all, or a list of plan ids in [ ]',
    write: 'plans: all',
  }),
  support: field(z.enum(SUPPORTS), { ja: '対応', en: 'the support', write: 'support: included' }),
  enabledByDefault: field(z.boolean().optional(), {
    ja: '初期状態で有効なら true、無効なら false（分からなければ書かない）',
    en: 'true when on from the start, false when off (omit when not known)',
    write: 'enabledByDefault: false',
  }),
  scope: field(z.enum(SCOPES).optional(), {
    ja: '設定の単位。分からなければ書かない',
    en: 'what one setting covers (omit when not known)',
    write: 'scope: domain',
  }),
  measure: field(z.number().positive().optional(), {
    ja: '0より大きい数値（単位のある機能だけ。単位やコンマのない半角数字だけ）',
    en: 'the figure, above 0, in half-width digits without unit or comma (only for a feature that has a unit)',
    write: 'measure: 14',
  }),
  detail: field(localizedSchema.optional(), {
    ja: '内容の説明（ja と en）。一部対応と有料オプションでは必須',
    en: 'what exactly (ja and en); required for partial and paid-option',
    write: 'detail: { ja: …, en: … }',
  }),
  source: field(sourceSchema, {
    ja: '出典（kind, url, readOn, via）',
    en: 'the source (kind, url, readOn, via)',
    write: 'source:',
  }),
  confidence: confidenceSchema,
});

export type Claim = z.infer<typeof claimSchema>;
