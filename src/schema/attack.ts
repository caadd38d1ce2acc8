import { z } from 'zod';
import { field } from './field.ts';
import { featureIdSchema, idSchema, localizedSchema, orderSchema } from './text.ts';

/** One step of an attack path; `cutBy` names the features that stop it. */
const stepSchema = z.strictObject({
  id: idSchema,
  name: field(localizedSchema, {
    ja: '段階の名前（ja と en）',
    en: "the step's name (ja and en)",
    write: 'name: { ja: …, en: … }',
  }),
  detail: field(localizedSchema, {
    ja: 'この段階で起こること（ja と en）',
    en: 'what happens in this step (ja and en)',
    write: 'detail: { ja: …, en: … }',
  }),
  cutBy: field(z.array(featureIdSchema), {
    ja: 'この段階を断つ機能の id の並び（[ ] に入れる。1つ以上）',
    en: 'ids of the features that cut this step, in [ ] (at least one)',
    write: 'cutBy: [waf]',
  }),
  sign: field(localizedSchema.optional(), {
    ja: 'この段階にいることを示す兆し（ja と en）',
    en: 'how it shows that an incident is at this step (ja and en)',
    write: 'sign: { ja: …, en: … }',
  }),
  now: field(localizedSchema.optional(), {
    ja: 'いまこの段階なら、まずすること（ja と en）',
    en: 'what to do first when an incident is at this step (ja and en)',
    write: 'now: { ja: …, en: … }',
  }),
  guide: field(idSchema.optional(), {
    ja: 'この段階を説明するガイドの id',
    en: 'the id of the guide that explains this step',
    write: 'guide: first-hour',
  }),
});

/** How an incident runs: front matter of `content/attacks/<id>.md`. */
export const attackSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: '攻撃の道筋の名前（ja と en）',
    en: 'the name of the attack path (ja and en)',
    write: 'name: { ja: …, en: … }',
  }),
  summary: field(localizedSchema, {
    ja: '1、2文の要約（ja と en）',
    en: 'a summary in one or two sentences (ja and en)',
    write: 'summary: { ja: …, en: … }',
  }),
  order: orderSchema,
  steps: field(z.array(stepSchema).min(1), {
    ja: '起こる順に並べた段階',
    en: 'the steps in the order an incident runs',
    write: 'steps:',
  }),
});

export type AttackStep = z.infer<typeof stepSchema>;
export type AttackData = z.infer<typeof attackSchema>;
