import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TRIAGE } from '../../src/i18n/messages/triage.ts';
import { type OpenPage, type Stage, startStage } from './browser.ts';
import { PAGES } from './kinds-of-pages.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage?.close());

/** Ways from text to a script, and how each ended: done, or the name of the error that refused it. */
function tryEverySink(): Record<string, string> {
  const attempt = (sink: () => unknown): string => {
    try {
      sink();
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  };
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  return {
    innerHTML: attempt(() => {
      document.createElement('div').innerHTML = '<b>text</b>';
    }),
    worker: attempt(() => new Worker('/favicon.svg')),
    policy: attempt(() => trustedTypes.createPolicy('other', {})),
  };
}

test('every kind of page refuses HTML, the address of a worker and a policy of another name', async () => {
  const { page } = await stage.open('/');
  const open: [string, Record<string, string>][] = [];
  for (const address of PAGES) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const tried = await page.evaluate(tryEverySink);
    if (Object.values(tried).some((result) => result !== 'TypeError')) open.push([address, tried]);
  }
  assert.deepEqual(open, []);
});

type Follow = (page: OpenPage['page']) => Promise<unknown>;

const download =
  (name: string): Follow =>
  (page) =>
    Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);

/** What a reader does where a script shows something new; the last step waits until it is there. */
const FLOWS: Record<string, Follow> = {
  // Only the full text, which Pagefind's WebAssembly searches, holds this word.
  '/search/?q=プライバシーマーク': (page) => page.locator('#results').getByRole('link').first().waitFor(),
  '/compare/?v=1&must=ips&side=1': download('Excel'),
  '/rankings/business/?v=1&w=waf:40': (page) =>
    page.locator('#own').filter({ hasText: 'あなたの重みで並べています' }).waitFor(),
  '/choose/?v=1&cms=yes': (page) =>
    page
      .getByRole('checkbox', { name: /^選定シートに載せる/ })
      .first()
      .check(),
  '/sheet/?v=1&must=waf&pick=xserver,sakura': download('Excel'),
  '/changes/?v=1&feature=ips': (page) =>
    page.getByRole('combobox', { name: '機能' }).and(page.locator(':enabled')).waitFor(),
  '/tools/bounce/': async (page) => {
    await page.getByRole('button', { name: TRIAGE.verdicts.relayed.ja, exact: true }).click();
    await page.locator('#result').getByRole('heading', { level: 3 }).waitFor();
  },
  '/tools/password/': async (page) => {
    await page.getByText('辞書を読み込みました。').waitFor();
    await page.locator('#password').fill('takahashi1985');
    await page.locator('#estimate[data-standing="weak"]:visible').waitFor();
    await page.getByRole('button', { name: '新しく作る' }).click();
    await page.getByRole('button', { name: 'これを確かめる' }).click();
    await page.locator('#estimate[data-standing="all"]:visible').waitFor();
  },
};

for (const [address, follow] of Object.entries(FLOWS)) {
  test(`${address} works, and leaves nothing for its policy to refuse`, async () => {
    const { page, errors } = await stage.open('/');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.error(`refused ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await page.goto(address);
    await follow(page);
    assert.deepEqual(errors, []);
  });
}
