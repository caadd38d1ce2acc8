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

const QUERIES = [
  { query: '国外アクセス', first: 'SMTP認証の国外アクセス制限' },
  { query: 'WAF', first: 'WAF（Webアプリケーションファイアウォール）' },
  { query: 'なりすまし', first: '差出人の偽装（なりすまし）' },
  { query: 'xserver', first: 'エックスサーバー' },
];
for (const { query, first } of QUERIES) {
  test(`searching for ${query} finds ${first}`, async () => {
    const { page, errors, foreign } = await stage.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const results = page.locator('#results').getByRole('link');
    await results.first().waitFor();
    const names = (await results.allTextContents()).slice(0, 3);
    assert.ok(names.includes(first), `${first} is not among ${names.join(' / ')}`);
    assert.deepEqual([errors, foreign], [[], []]);
  });
}

test('search: arrows move through the results, Escape returns to the field', async () => {
  const { page } = await stage.open('/search/?q=WAF');
  const links = page.locator('#results').getByRole('link');
  await links.first().waitFor();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), await links.nth(1).textContent());
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
});

test('search: a kind narrows the results and stands in the address; going back restores', async () => {
  const { page } = await stage.open('/search/?q=WAF');
  const status = page.getByRole('status');
  await page.locator('#results li').first().waitFor();
  const all = await status.textContent();
  await page.getByRole('checkbox', { name: '攻撃の道筋' }).check();
  await page.waitForURL(/kind=attack/);
  await status.filter({ hasNotText: all ?? '' }).waitFor();
  await page.goBack();
  await status.filter({ hasText: all ?? '' }).waitFor();
});

for (const query of ['<img src=x onerror=alert(1)>', '.*(+)+$', '🐟🐟', 'あ'.repeat(10_000)]) {
  test(`search: ${query.slice(0, 20)} is answered with a sentence`, async () => {
    const { page, errors } = await stage.open(`/search/?q=${encodeURIComponent(query)}`);
    await page
      .getByRole('status')
      .filter({ hasText: /件|ありません/ })
      .waitFor();
    assert.deepEqual(errors, []);
  });
}

test('search: a missing index is told in a sentence', async () => {
  const { page } = await stage.open('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=WAF');
  await page.getByRole('status').filter({ hasText: '索引を読み込めませんでした' }).waitFor();
});

test('search without script says so and leads on', async () => {
  const { page } = await stage.open('/search/?q=WAF', { javaScriptEnabled: false });
  // Text locators pass over noscript, so the element itself is asked.
  const message = page.locator('noscript p');
  await message.waitFor();
  assert.match((await message.textContent()) ?? '', /JavaScript が必要です/);
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
