import type { Page } from 'playwright-core';
import { normalizeWords } from '../../src/search/query.ts';
import { GOLDEN_EN } from '../search/golden/en.ts';
import type { GoldenQuery } from '../search/golden/golden-query.ts';
import { GOLDEN_JA } from '../search/golden/ja.ts';

/** The queries of each language, and where they are asked. */
export const SETS = [
  { address: '/search/', quote: (words: string) => `「${words}」`, set: GOLDEN_JA },
  { address: '/en/search/', quote: (words: string) => `“${words}”`, set: GOLDEN_EN },
];

/** A query, and what the status says once its results stand. */
interface Asked {
  query: string;
  said: string;
}

/**
 * Runs in the page: types every query into the search box and sends it, and reads the first three links of the results.
 * In one call, as a thousand queries by single steps from outside would take minutes.
 */
async function searchInPage(asked: Asked[]): Promise<string[][]> {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]');
  const status = document.querySelector('main [role=status]');
  if (!box?.form || !status) throw new Error('the page has no search box with a status');
  const answers: string[][] = [];
  for (const { query, said } of asked) {
    box.value = query;
    box.form.requestSubmit();
    await new Promise<void>((resolve, reject) => {
      const end = setTimeout(() => reject(new Error(`no answer for ${query}`)), 10_000);
      const look = () => {
        if (!status.textContent?.includes(said)) return;
        clearTimeout(end);
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      look();
    });
    const links = document.querySelectorAll<HTMLAnchorElement>('#results a');
    answers.push([...links].slice(0, 3).map(({ pathname, hash }) => `${pathname.replace(/^\/en\//, '/')}${hash}`));
  }
  return answers;
}

/** The addresses (without the language) of the first three results of each query. */
export function searchAll(page: Page, { quote, set }: (typeof SETS)[number]): Promise<string[][]> {
  const asked = set.map(([query]) => ({ query, said: quote(normalizeWords(query)) }));
  return page.evaluate(searchInPage, asked);
}

/** The place of the first right page among what was found, from 0; -1 where there is none. */
export const placeOf = ([, ...right]: GoldenQuery, found: string[]) =>
  found.findIndex((address) => right.includes(address));
