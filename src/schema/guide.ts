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
    ja: '最後に見直した日',
    en: 'the day of the last review',
    write: 'reviewedOn: 2026-11-24',
  }),
  kind: field(z.enum(['story', 'guide']), {
    ja: '体験談（story）か解説（guide）か',
    en: 'a first-hand story, or a guide',
    write: 'kind: guide',
  }),
});

export type GuideData = z.infer<typeof guideSchema>;
