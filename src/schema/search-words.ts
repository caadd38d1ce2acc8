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
    ja: '読者が検索に入れる言葉や短い文の並び（両方の言語）',
    en: 'words and short sentences that readers type, in both languages',
    write: 'words: [メールが勝手に送られる]',
  }),
});

/** What the search knows beside the pages themselves: front matter of `content/search/<id>.md`. */
export const searchWordsSchema = z.strictObject({
  same: field(z.array(wordsSchema).optional(), {
    ja: '検索で同じものとして扱う言葉の組の並び',
    en: 'groups of words that the search takes for the same',
    write: 'same: [[海外, 国外, abroad]]',
  }),
  weak: field(wordsSchema.optional(), {
    ja: 'ほとんど何も区別しない言葉の並び（検索では軽く数える）',
    en: 'words that tell little of what is looked for (they count for less)',
    write: 'weak: [方法, サーバー, how to]',
  }),
  asks: field(z.array(askSchema).optional(), {
    ja: 'ページごとの、読者が検索に入れる言葉',
    en: 'what readers type, page by page',
    write: 'asks:',
  }),
});

export type SearchWordsData = z.infer<typeof searchWordsSchema>;
