import { z } from 'zod';
import { field } from './field.ts';
import { localizedSchema, pagePathSchema } from './text.ts';

/** One term of the glossary: front matter of `content/glossary/<id>.md`. */
export const glossarySchema = z.strictObject({
  term: field(localizedSchema, {
    ja: '用語（ja と en）',
    en: 'the term (ja and en)',
    write: 'term: { ja: バウンス, en: Bounce }',
  }),
  reading: field(z.string().regex(/^[ぁ-ゖー]+$/), {
    ja: '用語の読み（ひらがなと長音だけ）',
    en: 'how the Japanese term is read, in hiragana',
    write: 'reading: ばうんす',
  }),
  synonyms: field(z.array(z.string().trim().min(1)).optional(), {
    ja: '同じ意味の言葉の並び（[ ] に入れ、「, 」で区切る。検索でも使う）',
    en: 'words of the same meaning, in [ ] and parted by commas (the search uses them too)',
    write: 'synonyms: [不達メール, エラーメール]',
  }),
  definition: field(localizedSchema, {
    ja: '1、2文の説明（ja と en）',
    en: 'what it means, in one or two sentences (ja and en)',
    write: 'definition: { ja: …, en: … }',
  }),
  pages: field(z.array(pagePathSchema).optional(), {
    ja: '詳しく説明する当サイトのページの並び（いちばんよいものから）',
    en: 'pages of this site that tell more, the best one first',
    write: 'pages: [/features/waf/]',
  }),
  link: field(z.url().optional(), {
    ja: '規格などのアドレス',
    en: 'the address of the standard that defines it',
    write: 'link: https://www.rfc-editor.org/rfc/rfc7208',
  }),
});

export type GlossaryData = z.infer<typeof glossarySchema>;
