import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { type Stage, startStage } from './browser.ts';

/** One page of every kind. */
const PATHS = [
  '/',
  '/compare/',
  '/rankings/',
  '/rankings/business/',
  '/providers/',
  '/providers/xserver/',
  '/providers/wadax/',
  '/features/',
  '/features/smtp-geo-restriction/',
  '/attacks/',
  '/attacks/mail-account-takeover/',
  '/safe-as-delivered/',
  '/freshness/',
  '/providers/cpi/',
  '/guides/',
  '/guides/takeover-story/',
  '/method/',
  '/data/',
  '/market/',
  '/about/',
  '/changes/',
  '/embed/',
  '/search/?q=WAF',
];
const PAGES = [...PATHS, ...PATHS.map((path) => `/en${path}`), '/404.html'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page in ${colorScheme}`, async () => {
    const findings: string[] = [];
    // axe is put into the page by the test; the page's own policy would rightly refuse it.
    const { page } = await stage.open('/', { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    for (const address of PAGES) {
      await page.goto(address);
      if (address.includes('search')) await page.locator('#results li').first().waitFor();
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return axe.run();
      });
      findings.push(...violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html ?? ''}`));
    }
    assert.deepEqual(findings, []);
  });
}

test('axe finds nothing in an opened cell of the comparison', async () => {
  const { page } = await stage.open('/compare/', { bypassCSP: true });
  await page.getByRole('cell').getByRole('link').first().click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    [],
  );
});

for (const address of ['/compare/', '/en/compare/']) {
  test(`at 360 pixels ${address} does not scroll sideways with everything open`, async () => {
    const { page } = await stage.open(`${address}?v=1&must=waf`, { viewport: { width: 360, height: 800 } });
    await page.locator('#dropped').waitFor();
    await page.locator('#comparison details').evaluateAll((panels) => {
      for (const panel of panels) (panel as HTMLDetailsElement).open = true;
    });
    await page.locator('#dropped li').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
  });
}

for (const width of [360, 768, 1280]) {
  test(`at ${width} pixels no page scrolls sideways`, async () => {
    const wide: string[] = [];
    const { page } = await stage.open('/', { viewport: { width, height: 800 } });
    for (const address of PAGES) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) wide.push(`${address}: ${overflow} px`);
    }
    assert.deepEqual(wide, []);
  });
}
