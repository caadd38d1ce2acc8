import { z } from 'zod';
import { field } from './field.ts';
import { featureIdSchema, idSchema, localizedSchema, orderSchema } from './text.ts';
import { LEVELS, SEGMENTS } from './vocabulary.ts';

/** The id of a question, wherever an answer to it is named. */
export const questionIdSchema = field(idSchema, {
  ja: 'content/questions/ にある質問の id',
  en: 'the id of a question in content/questions/',
  write: 'question: services',
});

/** One answer that must have been given: any of some options of one question. */
const conditionSchema = z.strictObject({
  question: questionIdSchema,
  is: field(z.array(idSchema).min(1), {
    ja: 'その質問の選択肢の id の並び（[ ] に入れる。どれか1つを選んでいれば当てはまる）',
    en: 'ids of options of that question, in [ ]; any one of them will do',
    write: 'is: [mail, both]',
  }),
});

const whenSchema = field(z.array(conditionSchema).min(1), {
  ja: '当てはまる条件の並び（すべてを満たすとき）',
  en: 'the conditions, all of which must hold',
  write: 'when:',
});

/** One answer that can be chosen, and what it asks of the service besides features. */
const optionSchema = z.strictObject({
  id: idSchema,
  name: field(localizedSchema, {
    ja: '選択肢の文（ja と en）',
    en: 'the words of the option (ja and en)',
    write: 'name: { ja: …, en: … }',
  }),
  segments: field(z.array(z.enum(SEGMENTS)).min(1).optional(), {
    ja: '候補とする区分の並び（[ ] に入れる。限らないなら書かない）',
    en: 'the segments that come into question, in [ ] (omit for all)',
    write: 'segments: [middle, business]',
  }),
  maxYen: field(z.number().int().min(1).optional(), {
    ja: '月額の上限（税込みの円。限らないなら書かない）',
    en: 'the most it may cost in yen a month, tax included (omit for no limit)',
    write: 'maxYen: 3000',
  }),
});

/** The id of an attack path. */
export const attackIdSchema = field(idSchema, {
  ja: 'content/attacks/ にある攻撃の道筋の id',
  en: 'the id of an attack path in content/attacks/',
  write: 'attack: mail-account-takeover',
});

/** The step of an attack path that a requirement cuts. */
const cutSchema = z.strictObject({
  attack: attackIdSchema,
  step: field(idSchema, {
    ja: 'その道筋の段階の id',
    en: 'the id of a step of that path',
    write: 'step: login',
  }),
});

/** What follows from answers for one feature, and why. */
const ruleSchema = z.strictObject({
  id: idSchema,
  when: whenSchema,
  feature: featureIdSchema,
  level: field(z.enum(LEVELS), {
    ja: '必須（must）、あるとよい（want）、避ける（avoid）のどれか',
    en: 'must, want or avoid',
    write: 'level: must',
  }),
  reason: field(localizedSchema, {
    ja: 'その答えからそう言える理由（機能と攻撃のページにあることだけ）',
    en: 'why it follows (only what the pages of features and attacks say)',
    write: 'reason: { ja: …, en: … }',
  }),
  cuts: field(cutSchema.optional(), {
    ja: 'この機能が断つ攻撃の段階（攻撃を断たない機能では書かない）',
    en: 'the attack step that the feature cuts (omit where it cuts none)',
    write: 'cuts: { attack: mail-account-takeover, step: login }',
  }),
});

/** A way out of a conflict: another answer to one question. */
const waySchema = z.strictObject({
  question: questionIdSchema,
  option: field(idSchema, {
    ja: '代わりに選ぶ選択肢の id',
    en: 'the id of the option to choose instead',
    write: 'option: some',
  }),
  text: field(localizedSchema, {
    ja: '何をすればその答えになるか',
    en: 'what to do so that this answer holds',
    write: 'text: { ja: …, en: … }',
  }),
});

/** Answers that cannot both hold. */
const conflictSchema = z.strictObject({
  id: idSchema,
  when: whenSchema,
  text: field(localizedSchema, {
    ja: 'なぜ両立しないか',
    en: 'why they cannot both hold',
    write: 'text: { ja: …, en: … }',
  }),
  ways: field(z.array(waySchema).min(2).max(2), {
    ja: '抜け道を2つ（どちらも答えを1つ変えること）',
    en: 'two ways out, each the change of one answer',
    write: 'ways:',
  }),
});

/** One question of the way from a situation to requirements: front matter of `content/questions/<id>.md`. */
export const questionSchema = z.strictObject({
  name: field(localizedSchema, {
    ja: '質問の文（ja と en）',
    en: 'the question (ja and en)',
    write: 'name: { ja: …, en: … }',
  }),
  why: field(localizedSchema, {
    ja: 'なぜ尋ねるか（ja と en）',
    en: 'why it is asked (ja and en)',
    write: 'why: { ja: …, en: … }',
  }),
  order: orderSchema,
  several: field(z.boolean().optional(), {
    ja: 'いくつも選べるなら true（1つだけなら書かない）',
    en: 'true where several options may be chosen (omit for one)',
    write: 'several: true',
  }),
  options: field(z.array(optionSchema).min(1), {
    ja: '選択肢の並び',
    en: 'the options',
    write: 'options:',
  }),
  rules: field(z.array(ruleSchema).optional(), {
    ja: '答えから決まる条件の並び（なければ書かない）',
    en: 'what follows from answers (omit where nothing does)',
    write: 'rules:',
  }),
  conflicts: field(z.array(conflictSchema).optional(), {
    ja: '両立しない答えの並び（なければ書かない）',
    en: 'answers that cannot both hold (omit where there are none)',
    write: 'conflicts:',
  }),
});

export type QuestionData = z.infer<typeof questionSchema>;
export type RuleData = z.infer<typeof ruleSchema>;
export type ConflictData = z.infer<typeof conflictSchema>;
export type Condition = z.infer<typeof conditionSchema>;
