import { z } from 'zod';
import { field } from './field.ts';
import { dateSchema } from './text.ts';

/** An article in one language: front matter of `content/guides/<locale>/<id>.md`. */
export const guideSchema = z.strictObject({
  title: field(z.string().trim().min(1), { ja: '題名', en: 'the title', write: 'title: …' }),
  summary: field(z.string().trim().min(1), {
    ja: '1、2文の要約',
    en: 'a summary in one or two sentences',
    write: 'summary: …',
  }),
  reviewedOn: field(dateSchema, {
    ja: '最後に見直した日を「2026-11-24」の形（半角）で書く',
    en: 'the day of the last review, a date such as 2026-11-24',
    write: 'reviewedOn: 2026-11-24',
  }),
  kind: field(z.enum(['story', 'guide']), {
    ja: '体験談は story、解説は guide',
    en: 'a first-hand story, or a guide',
    write: 'kind: guide',
  }),
});

export type GuideData = z.infer<typeof guideSchema>;
