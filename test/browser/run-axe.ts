import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A violation of one rule: the rule's name and the markup of the first element. */
export interface AxeFinding {
  rule: string;
  html: string;
}

/** Rules of WCAG 2.2 AA that axe leaves off unless asked. */
const MORE = { 'target-size': { enabled: true } };

/** Puts axe into every document that a page opens from now on; to send it to each anew takes longer than most runs. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/**
 * What axe finds on a page as it stands, by all its rules or by the named ones; the page must have been opened with
 * `bypassCSP`, and its document after `bringAxe`.
 */
export async function runAxe(page: Page, rules?: string[]): Promise<AxeFinding[]> {
  const options = { resultTypes: ['violations'], rules: MORE, ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run(given);
  }, options);
  return violations.map(({ id, nodes }) => ({ rule: id, html: nodes[0]?.html ?? '' }));
}
