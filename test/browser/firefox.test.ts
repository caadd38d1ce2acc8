import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EXAMPLES } from '../../src/bounce/examples.ts';
import { type FirefoxStage, findFirefox, startFirefox } from './firefox.ts';

/** What a reader does on a page; the last step waits until what was asked for is there. */
const FLOWS: Record<string, (page: Page) => Promise<unknown>> = {
  // Only the full text, which Pagefind's WebAssembly searches, holds this word.
  '/search/?q=プライバシーマーク': (page) => page.waitForSelector('#results a'),
  '/compare/': async (page) => {
    const rows = '.compare tbody tr:not([hidden])';
    const all = (await page.$$(rows)).length;
    await page.locator('input[name=quick][value=ips]').click();
    await page.waitForFunction((given) => document.querySelectorAll(given.rows).length < given.all, {}, { rows, all });
    await page.waitForFunction(() => location.search === '?v=1&must=ips');
  },
  '/choose/?v=1&cms=yes': async (page) => {
    await page.locator('#outcome input[type=checkbox]').click();
    await page.locator('aria/選定シートを作る').click();
    await page.waitForSelector('#matrix thead th:nth-child(2)');
  },
  '/tools/bounce/': async (page) => {
    await page.locator('#mail-source').fill(EXAMPLES['own-account']);
    await page.locator('#triage [type=submit]:enabled').click();
    await page.waitForSelector('#result article h3');
  },
  '/tools/password/': async (page) => {
    await page.locator('#password').fill('takahashi1985');
    await page.waitForSelector('#estimate[data-standing="weak"]', { visible: true });
    await page.locator('#make:enabled').click();
  },
};

const firefox = findFirefox();
if (firefox) {
  let stage: FirefoxStage;
  before(async () => {
    stage = await startFirefox(firefox);
  });
  after(() => stage?.close());

  for (const [address, follow] of Object.entries(FLOWS)) {
    test(`in Firefox ${address} works, and complains of nothing`, async () => {
      const { page, complaints } = await stage.open(address);
      await follow(page);
      assert.deepEqual(complaints, []);
    });
  }

  test('Firefox refuses HTML where it knows Trusted Types', async (context) => {
    const { page } = await stage.open('/');
    const result = await page.evaluate(() => {
      if (!('trustedTypes' in window)) return 'not known';
      try {
        document.createElement('div').innerHTML = '<b>text</b>';
        return 'done';
      } catch {
        return 'refused';
      }
    });
    context.diagnostic(`${stage.version}: ${result}`);
    assert.notEqual(result, 'done');
  });
} else {
  test('in Firefox: not run, as there is no Firefox here', (context) => {
    const note = 'not run: no Firefox (install firefox or firefox-esr, or set FIREFOX_PATH)';
    context.diagnostic(note);
    console.log(note);
  });
}
