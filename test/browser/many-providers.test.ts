import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SERVED_ROWS } from '../../src/site/comparison-page.ts';
import { VALID } from '../content-folder.ts';
import type { Stage } from './browser.ts';
import { startContentStage } from './content-stage.ts';

/** One more provider than a page is served with whole; the second half has nothing known. */
const COUNT = SERVED_ROWS + 1;
const KNOWN = 150;

function makeProvider(number: number): [string, string] {
  const text = VALID['providers/alpha.md']?.replace(
    '{ ja: アルファ, en: Alpha }',
    `{ ja: 例${number}, en: Case ${number} }`,
  );
  const claims = /claims:\n[\s\S]*?(?=---)/;
  return [`providers/case-${number}.md`, (number <= KNOWN ? text : text?.replace(claims, '')) ?? ''];
}

const FILES = {
  ...VALID,
  'providers/alpha.md': null,
  ...Object.fromEntries(Array.from({ length: COUNT }, (_, index) => makeProvider(index + 1))),
};

let stage: Stage;
before(async () => {
  stage = await startContentStage(FILES);
});
after(() => stage?.close());

const ROWS = '.compare tbody tr:not([hidden])';

test('above the limit rows come from a file as the reader goes on', async () => {
  const { page, errors } = await stage.open('/compare/');
  const more = page.locator('#more-rows');
  await more.waitFor();
  const before = await page.locator(ROWS).count();
  assert.ok(before < COUNT);
  await more.click();
  await page.locator(ROWS).nth(before).waitFor({ state: 'attached' });
  assert.deepEqual(errors, []);
});

test('above the limit a filter counts every provider', async () => {
  const { page } = await stage.open('/compare/?v=1&must=waf');
  await page
    .locator('#count')
    .filter({ hasText: `${KNOWN} / ${COUNT}` })
    .waitFor();
});

test('a file that breaks off is told, what is on screen stays, and the next try works', async () => {
  const { page } = await stage.open('/about/');
  await page.route('**/first.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"providers":{"ids":["ca' }),
  );
  await page.goto('/compare/');
  const count = page.locator('#count');
  await count.filter({ hasText: '読み込めませんでした' }).waitFor();
  assert.ok((await page.locator(ROWS).count()) > 0);
  await page.unroute('**/first.json');
  await page.getByRole('checkbox', { name: '法人向け' }).check();
  await count.filter({ hasText: `${COUNT} / ${COUNT}` }).waitFor();
});

test('above the limit the claims of marked rows stand side by side', async () => {
  const { page } = await stage.open('/compare/?v=1&pick=case-1,case-2&side=1');
  await page.locator('#side-by-side .claim').nth(1).waitFor();
});
