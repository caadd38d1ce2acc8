import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema, featureIdSchema, idSchema, localizedSchema } from './text.ts';
import { CHANGE_KINDS } from './vocabulary.ts';

/** One thing that became different, in words that an editor may mend. `npm run changes` writes it. */
export const changeEntrySchema = z.strictObject({
  id: field(idSchema, {
    ja: 'このファイルの中で一度だけ使う id（フィードの購読者に届いた後は変えない）',
    en: 'an id used once in this file (never changed after readers of the feeds have seen it)',
    write: 'id: xserver-waf-turned',
  }),
  kind: field(z.enum(CHANGE_KINDS), {
    ja: '変更の種類',
    en: 'what kind of change it is',
    write: 'kind: verdict-turned',
  }),
  provider: field(idSchema, {
    ja: 'サービスの id（なくなったサービスは、そのときの id）',
    en: 'the id of the service (of one that is gone, the id it had)',
    write: 'provider: xserver',
  }),
  features: field(z.array(featureIdSchema).optional(), {
    ja: '関係する機能の id の並び（[ ] に入れる。機能によらない変更では書かない）',
    en: 'ids of the features concerned, in [ ] (omit where no feature is)',
    write: 'features: [waf]',
  }),
  text: field(localizedSchema, {
    ja: '読者に見せる文（ja と en）',
    en: 'the words that readers see (ja and en)',
    write: 'text: { ja: …, en: … }',
  }),
});

/** What changed in the content on one day: front matter of `content/changes/<id>.md`. */
export const changesSchema = z.strictObject({
  date: field(dateSchema, {
    ja: '変更を載せた日を「2026-11-24」の形（半角）で書く',
    en: 'the day on which the changes were published, a date such as 2026-11-24',
    write: 'date: 2026-11-24',
  }),
  entries: field(z.array(changeEntrySchema).min(1), {
    ja: '「- id:」で始まる変更の並び',
    en: 'the list of changes, each beginning with "- id:"',
    write: 'entries:',
  }),
});

export type ChangeEntry = z.infer<typeof changeEntrySchema>;
export type ChangesData = z.infer<typeof changesSchema>;
