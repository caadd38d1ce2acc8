import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

test('home → ranking → provider → the source of a claim', async () => {
  const { page, errors, foreign } = await stage.open('/');
  await page.getByRole('link', { name: '内訳と重みを見る' }).click();
  await page.getByRole('heading', { level: 1, name: '法人向けレンタルサーバーランキング' }).waitFor();
  await page.getByRole('link', { name: 'エックスサーバー', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'エックスサーバー' }).waitFor();
  const claim = page.getByRole('article').filter({ hasText: 'SMTP認証の国外アクセス制限' });
  const source = claim.getByRole('link', { name: /よくある質問/ });
  assert.equal(await source.getAttribute('href'), 'https://www.xserver.ne.jp/support/faq/faq_service_mail_trouble.php');
  assert.deepEqual([errors, foreign], [[], []]);
});

test('a cell of the comparison opens its claims, Escape closes them and returns to the cell', async () => {
  const { page } = await stage.open('/compare/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^エックスサーバー/ }) });
  const cell = row.getByRole('cell').first().getByRole('link');
  await cell.focus();
  await page.keyboard.press('Enter');
  const claims = page.getByRole('dialog', { name: 'エックスサーバー 国外SMTP制限' });
  await claims.waitFor();
  assert.ok((await claims.getByRole('link').count()) >= 2);
  await page.keyboard.press('Escape');
  await claims.waitFor({ state: 'hidden' });
  assert.ok(await cell.evaluate((element) => element === document.activeElement));
});

test('on a phone only the table scrolls sideways, and the names stay in sight', async () => {
  const { page } = await stage.open('/compare/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  const frame = page.getByRole('region', { name: /比較表/ });
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((element) => element.scrollBy(400, 0));
  const name = page.getByRole('rowheader', { name: /^エックスサーバー/ });
  assert.ok((await name.boundingBox())?.x !== undefined && ((await name.boundingBox())?.x ?? -1) >= 0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.equal(overflow, 0);
});

test('the theme switch changes the theme, and the next page remembers it', async () => {
  const { page } = await stage.open('/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /配色/ }).click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.goto('/method/');
  assert.equal(await paper(), dark);
});

test('the language switch leads to the same page in the other language', async () => {
  const { page } = await stage.open('/providers/xserver/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Xserver' }).waitFor();
  await page.getByRole('link', { name: '日本語' }).click();
  await page.getByRole('heading', { level: 1, name: 'エックスサーバー' }).waitFor();
});

test('an address that leads nowhere is answered with the page for it', async () => {
  const { page } = await stage.open('/');
  const response = await page.goto('/nowhere/');
  assert.equal(response?.status(), 404);
  await page.getByRole('heading', { level: 1, name: 'ページが見つかりません' }).waitFor();
});
