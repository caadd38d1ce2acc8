import type { Page } from 'playwright-core';
import type { ExamResults } from '../src/exam/exam-results.ts';
import type { Stage } from '../test/browser/browser.ts';
import { placeOf, SETS, searchAll } from '../test/browser/golden-search.ts';
import { PAGES } from '../test/browser/kinds-of-pages.ts';
import { runAxe } from '../test/browser/run-axe.ts';
import { countRules } from './count-rules.ts';
import { versionOf } from './package-version.ts';

/** The parts of a recall that the index cannot tell. */
export type Recall = Pick<NonNullable<ExamResults['search']>, 'queries' | 'first' | 'firstThree'>;

/** Looks at every kind of page in both languages with axe, in light and in dark (where colours alone change). */
export async function examineWithAxe(stage: Stage): Promise<Omit<NonNullable<ExamResults['axe']>, 'measuredOn'>> {
  const { page } = await stage.open('/', { bypassCSP: true, reducedMotion: 'reduce' });
  const rules: string[] = [];
  for (const address of PAGES) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    if (address.includes('search')) await page.locator('#results li').first().waitFor();
    rules.push(...(await findRules(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    rules.push(...(await findRules(page, ['color-contrast'])));
  }
  return { version: versionOf('axe-core'), pages: PAGES.length, findings: countRules(rules) };
}

async function findRules(page: Page, only?: string[]): Promise<string[]> {
  return (await runAxe(page, only)).map(({ rule }) => rule);
}

/** Asks the search every query of the golden sets. */
export async function examineSearch(stage: Stage): Promise<Recall> {
  const places: number[] = [];
  for (const golden of SETS) {
    const { page } = await stage.open(golden.address);
    const answers = await searchAll(page, golden);
    places.push(...golden.set.map((query, index) => placeOf(query, answers[index] ?? [])));
  }
  const share = (isRight: (place: number) => boolean) => places.filter(isRight).length / places.length;
  return { queries: places.length, first: share((place) => place === 0), firstThree: share((place) => place >= 0) };
}
