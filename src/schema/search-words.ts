import { z } from 'zod';
import { field } from './field.ts';
import { pagePathSchema } from './text.ts';

const wordsSchema = z.array(z.string().trim().min(1)).min(1);

/** What readers type when they look for one page. */
const askSchema = z.strictObject({
  page: field(pagePathSchema, {
    ja: '答えになる当サイトのページ',
    en: 'the page of this site that answers',
    write: 'page: /features/waf/',
  }),
  words: field(wordsSchema, {
    ja: '読者が検索に入れる言葉や短い文の並び（[ ] に入れ、「, 」で区切る。両方の言語）',
    en: 'words and short sentences that readers type, in both languages, in [ ] and parted by commas',
    write: 'words: [メールが勝手に送られる]',
  }),
});

/** Words that mean the same to somebody who searches. */
const groupSchema = z.strictObject({
  words: field(wordsSchema, {
    ja: '同じ意味の言葉の並び（[ ] に入れ、「, 」で区切る。両方の言語）',
    en: 'words of the same meaning in both languages, in [ ] and parted by commas',
    write: 'words: [海外, 国外, abroad]',
  }),
});

/** What the search knows beside the pages themselves: front matter of `content/search/<id>.md`. */
export const searchWordsSchema = z.strictObject({
  same: field(z.array(groupSchema).optional(), {
    ja: '検索で同じものとして扱う言葉の組の並び',
    en: 'groups of words that the search takes for the same',
    write: 'same:',
  }),
  weak: field(wordsSchema.optional(), {
    ja: 'ほとんど何も区別しない言葉の並び（[ ] に入れ、「, 」で区切る。検索では軽く数える）',
    en: 'words that tell little of what is looked for, in [ ] and parted by commas (they count for less)',
    write: 'weak: [方法, サーバー, how to]',
  }),
  asks: field(z.array(askSchema).optional(), {
    ja: 'ページごとの、読者が検索に入れる言葉',
    en: 'what readers type, page by page',
    write: 'asks:',
  }),
});

export type SearchWordsData = z.infer<typeof searchWordsSchema>;
