import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenPage, type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const ready = (page: Page) => page.getByText('辞書を読み込みました。').waitFor();
const standing = (page: Page, name: string) => page.locator(`#estimate[data-standing="${name}"]:visible`).waitFor();

async function openReady(): Promise<OpenPage> {
  const open = await stage.open('/tools/password/');
  await ready(open.page);
  await open.page.waitForFunction(() => !(document.getElementById('make') as HTMLButtonElement).disabled);
  return open;
}

test('with the network cut it checks and makes, asks for nothing and leaves nothing behind', async () => {
  const { page, errors } = await openReady();
  const before = await page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await page.context().route('**/*', (route) => route.abort());

  await page.locator('#password').fill('takahashi1985');
  await standing(page, 'weak');
  await page.getByRole('button', { name: '新しく作る' }).click();
  await page.getByRole('button', { name: 'これを確かめる' }).click();
  await standing(page, 'all');

  assert.deepEqual(asked, []);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
    [{}, {}, '', 0],
  );
  assert.deepEqual(await page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]), before);
});

test('the page itself cannot send anything', async () => {
  const { page } = await openReady();
  const answer = await page.evaluate(() =>
    fetch('/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  assert.equal(answer, 'refused');
});

test('a known password is told, with its place, its times and its advice, and never its characters', async () => {
  const { page } = await openReady();
  await page.locator('#password').fill('P@ssw0rd');
  await standing(page, 'known');
  assert.match((await page.locator('#finding-list').textContent()) ?? '', /^1〜8文字目: よく使われるパスワード/);
  assert.equal(await page.locator('[data-time="online-free"]').textContent(), '1.7秒');
  assert.equal(await page.locator('[data-advice="replace"]').isVisible(), true);
  assert.equal(await page.locator('[data-advice="no-expiry"]').isVisible(), false);
  assert.doesNotMatch((await page.locator('section:has(#check)').textContent()) ?? '', /P@ssw0rd/);
});

test('emptying the field takes the estimate away', async () => {
  const { page } = await openReady();
  await page.locator('#password').fill('sakura');
  await standing(page, 'weak');
  await page.locator('#password').fill('');
  await page.locator('#estimate').waitFor({ state: 'hidden' });
  assert.equal(await page.locator('[data-time="online-free"]').textContent(), '—');
});

test('of 10,000 characters the first 64 are judged, and the page says so', async () => {
  const { page } = await openReady();
  await page.locator('#password').fill('x'.repeat(10_000));
  await page.getByText('10,000文字のうち、先頭の64文字だけで見積もりました。').waitFor();
});

test('the show button shows and hides what is typed', async () => {
  const { page } = await openReady();
  const button = page.getByRole('button', { name: '表示' });
  const field = page.locator('#password');
  await button.focus();
  await page.keyboard.press('Space');
  assert.deepEqual([await field.getAttribute('type'), await button.getAttribute('aria-pressed')], ['text', 'true']);
  await page.keyboard.press('Space');
  assert.deepEqual(
    [await field.getAttribute('type'), await button.getAttribute('aria-pressed')],
    ['password', 'false'],
  );
});

test('going away and back finds the field empty', async () => {
  const { page } = await openReady();
  await page.locator('#password').fill('takahashi1985');
  await standing(page, 'weak');
  await page.goto('/about/');
  await page.goBack();
  assert.equal(await page.locator('#password').inputValue(), '');
});

test('the kind and the length of a new password are those chosen, and its bits are told', async () => {
  const { page } = await openReady();
  await page.getByRole('combobox', { name: '作り方' }).selectOption('letters');
  assert.match(await page.locator('#made').inputValue(), /^[a-z]{5}(-[a-z]{5}){2}$/);
  await page.getByRole('combobox', { name: '長さ' }).selectOption('4');
  assert.match(await page.locator('#made').inputValue(), /^[a-z]{5}(-[a-z]{5}){3}$/);
  assert.match((await page.locator('#made-about').textContent()) ?? '', /94ビット/);
});

test('a new password can be copied', async () => {
  const { page } = await openReady();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '新しく作る' }).click();
  await page.getByRole('button', { name: 'コピー' }).click();
  await page.getByText('コピーしました。').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.locator('#made').inputValue());
});

test('dictionaries that cannot be had are told, and the field is closed', async () => {
  const { page } = await stage.open('/about/');
  await page.route('**/password-worker-*', (route) => route.abort());
  await page.goto('/tools/password/');
  await page.getByText('辞書を読み込めませんでした。').first().waitFor();
  assert.equal(await page.locator('#password').isDisabled(), true);
});
