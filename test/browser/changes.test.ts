import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const entries = (page: Page) => page.locator('#change-list .entries > li');

test('choosing a service leaves its changes, stands in the address, and going back undoes it', async () => {
  const { page, errors, foreign } = await stage.open('/changes/');
  const all = await entries(page).count();
  await page.getByRole('combobox', { name: 'サービス' }).selectOption({ label: 'エックスサーバー' });
  await page
    .getByRole('status')
    .filter({ hasText: /^変更 1件$/ })
    .waitFor();
  assert.equal(await entries(page).getByRole('link', { name: 'エックスサーバー' }).count(), 1);
  assert.equal(new URL(page.url()).search, '?provider=xserver');
  await page.goBack();
  await page
    .getByRole('status')
    .filter({ hasText: `${all}件` })
    .waitFor();
  assert.equal(await entries(page).count(), all);
  assert.deepEqual([errors, foreign], [[], []]);
});

test('an address that names a feature shows the changes that concern it', async () => {
  const { page } = await stage.open('/en/changes/?feature=ips');
  const list = entries(page);
  await page
    .getByRole('status')
    .filter({ hasText: /^Changes: \d$/ })
    .waitFor();
  assert.ok((await list.count()) > 0);
  assert.equal(await page.getByRole('combobox', { name: 'Feature' }).inputValue(), 'ips');
});

test('what the address names and is not there is told, and everything stays', async () => {
  const { page } = await stage.open('/changes/?provider=<b>nobody</b>');
  await page.getByRole('status').filter({ hasText: 'provider=<b>nobody</b>' }).waitFor();
  assert.ok((await entries(page).count()) > 30);
});

test('the other language shows the same choice', async () => {
  const { page } = await stage.open('/changes/');
  await page.getByRole('combobox', { name: '機能' }).selectOption('ips');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/changes/?feature=ips');
});

test('a choice that nothing concerns says so', async () => {
  const { page } = await stage.open('/changes/?provider=asj&feature=ips');
  await page.getByRole('status').filter({ hasText: 'まだありません' }).waitFor();
  assert.equal(await entries(page).count(), 0);
});

test('a file that cannot be had is told, and the list stays', async () => {
  const { page } = await stage.open('/about/');
  await page.route('**/changes.json', (route) => route.abort());
  await page.goto('/changes/?feature=waf');
  await page.getByRole('status').filter({ hasText: '読み込めませんでした' }).waitFor();
  assert.ok((await entries(page).count()) > 30);
});
