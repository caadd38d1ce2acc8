import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

/** A file that broke off on its way. */
const TRUNCATED = { contentType: 'application/json', body: '{"data":{"comparison":{"features":[{"id":"wa' };
/** What a host says in the place of a file, with the status of success. */
const GARBAGE = { contentType: 'text/html', body: '<!doctype html><title>Maintenance</title>' };

/** What a page loads, how the page is to tell that it cannot be read, and what is still there. */
const CASES: { address: string; file: string; told: string; left: string; act?: (page: Page) => Promise<void> }[] = [
  { address: '/search/?q=WAF', file: '**/search-index/*.json', told: '索引を読み込めませんでした', left: '.facts a' },
  { address: '/en/search/?q=WAF', file: '**/search-index/*.json', told: 'could not be loaded', left: '.facts a' },
  {
    address: '/choose/',
    file: '**/choose/data.json',
    told: '読み込めませんでした',
    left: '#questions input',
  },
  { address: '/en/choose/', file: '**/choose/data.json', told: 'could not be loaded', left: '#questions input' },
  { address: '/sheet/', file: '**/facts.json', told: '読み込めませんでした', left: '#matrix table' },
  { address: '/en/sheet/', file: '**/facts.json', told: 'could not be loaded', left: '#matrix table' },
  { address: '/changes/?feature=waf', file: '**/changes.json', told: '読み込めませんでした', left: '#change-list li' },
  {
    address: '/compare/',
    file: '**/claims.json',
    told: '読み込めませんでした',
    left: 'table.compare tbody tr',
    act: (page) => page.getByRole('button', { name: 'Excel' }).click(),
  },
];

for (const { address, file, told, left, act } of CASES) {
  for (const [kind, answer] of Object.entries({ truncated: TRUNCATED, garbage: GARBAGE })) {
    test(`${address} tells in words that ${file} is ${kind}, and keeps its content`, async () => {
      const { page } = await stage.open('/about/');
      await page.route(file, (route) => route.fulfill(answer));
      await page.goto(address);
      await act?.(page);
      await page.locator(':is([role=status], [role=alert]):visible').filter({ hasText: told }).waitFor();
      assert.ok((await page.locator(left).count()) > 0);
      await page.context().close();
    });
  }
}

for (const address of [
  '/compare/',
  '/choose/',
  '/rankings/business/',
  '/search/',
  '/changes/',
  '/sheet/',
  '/tools/bounce/',
]) {
  test(`${address} shows no control that needs its script where the script cannot be had, and keeps its content`, async () => {
    const { page } = await stage.open('/about/');
    await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(address, { waitUntil: 'load' });
    assert.equal(await page.locator(':is(.needs-script, .weights input):visible').count(), 0);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    await page.context().close();
  });
}
