import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Stage, startStage } from './browser.ts';
import { PAGES } from './kinds-of-pages.ts';
import { type AxeFinding, bringAxe, runAxe } from './run-axe.ts';

const COLOR_SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 768, 1280];

/** What one visit to every page showed: looked at once, asked about by the tests below. */
interface Seen {
  violations: Record<(typeof COLOR_SCHEMES)[number], string[]>;
  scrollsSideways: Map<number, string[]>;
}

let stage: Stage;
let seen: Seen;
before(async () => {
  stage = await startStage();
  seen = await visitAll();
});
after(() => stage.close());

const tell = (address: string, { rule, html }: AxeFinding) => `${address} ${rule}: ${html}`;

async function visitAll(): Promise<Seen> {
  const all: Seen = {
    violations: { light: [], dark: [] },
    scrollsSideways: new Map(WIDTHS.map((width) => [width, []])),
  };
  // axe is put into the page by the test; the page's own policy would rightly refuse it.
  const { page } = await stage.open('/', { bypassCSP: true, reducedMotion: 'reduce' });
  await bringAxe(page);
  for (const address of PAGES) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    if (address.includes('search')) await page.locator('#results li').first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) all.scrollsSideways.get(width)?.push(`${address}: ${overflow} px`);
    }
    all.violations.light.push(...(await runAxe(page)).map((finding) => tell(address, finding)));
    await page.emulateMedia({ colorScheme: 'dark' });
    all.violations.dark.push(...(await runAxe(page, ['color-contrast'])).map((finding) => tell(address, finding)));
  }
  return all;
}

test('axe finds nothing on any kind of page', () => assert.deepEqual(seen.violations.light, []));

// The dark scheme changes colours alone.
test('axe finds contrast enough on any kind of page in dark', () => assert.deepEqual(seen.violations.dark, []));

for (const width of WIDTHS) {
  test(`at ${width} pixels no page scrolls sideways`, () => assert.deepEqual(seen.scrollsSideways.get(width), []));
}

test('axe finds nothing in an opened cell of the comparison', async () => {
  const { page } = await stage.open('/', { bypassCSP: true });
  await bringAxe(page);
  await page.goto('/compare/');
  await page.getByRole('cell').getByRole('link').first().click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await runAxe(page), []);
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
