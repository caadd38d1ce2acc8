import type { Page } from 'playwright-core';
import { normalizeWords } from '../../src/search/query.ts';
import { GOLDEN_EN } from '../search/golden/en.ts';
import type { GoldenQuery } from '../search/golden/golden-query.ts';
import { GOLDEN_JA } from '../search/golden/ja.ts';

/** The queries of each language, and where they are asked. */
export const SETS = [
  { address: '/search/', list: '検索結果', quote: (words: string) => `「${words}」`, set: GOLDEN_JA },
  { address: '/en/search/', list: 'Results', quote: (words: string) => `“${words}”`, set: GOLDEN_EN },
];

/** The addresses (without the language) of the first three results, for each query typed into one page. */
export async function searchAll(page: Page, { list, quote, set }: (typeof SETS)[number]): Promise<string[][]> {
  const box = page.getByRole('searchbox');
  const links = page.getByRole('list', { name: list }).getByRole('link');
  const answers: string[][] = [];
  for (const [query] of set) {
    await box.fill(query);
    await box.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: quote(normalizeWords(query)) })
      .waitFor();
    const found = await links.evaluateAll((all) =>
      all.slice(0, 3).map((link) => {
        const { pathname, hash } = link as HTMLAnchorElement;
        return `${pathname.replace(/^\/en\//, '/')}${hash}`;
      }),
    );
    answers.push(found);
  }
  return answers;
}

/** The place of the first right page among what was found, from 0; -1 where there is none. */
export const placeOf = ([, ...right]: GoldenQuery, found: string[]) =>
  found.findIndex((address) => right.includes(address));
