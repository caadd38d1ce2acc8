import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Stage, startStage } from './browser.ts';
import { placeOf, SETS, searchAll } from './golden-search.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

for (const golden of SETS) {
  test(`${golden.set.length} queries at ${golden.address} find the right page`, async () => {
    const { page, errors, foreign } = await stage.open(golden.address);
    const answers = await searchAll(page, golden);
    const places = golden.set.map((query, index) => placeOf(query, answers[index] ?? []));
    const tell = (wrong: (place: number) => boolean) =>
      golden.set.flatMap(([query], index) =>
        wrong(places[index] ?? -1) ? [`${query}: ${answers[index]?.join(' ')}`] : [],
      );
    assert.deepEqual(
      tell((place) => place < 0),
      [],
      'not among the first three',
    );
    const notFirst = tell((place) => place !== 0);
    assert.ok(notFirst.length <= golden.set.length * 0.02, `not first: ${notFirst.join('\n')}`);
    assert.deepEqual([errors, foreign], [[], []]);
  });
}

test('the field in the header leads to the results', async () => {
  const { page } = await stage.open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('なりすまし');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await page
    .getByRole('list', { name: '検索結果' })
    .getByRole('link', { name: '差出人の偽装（なりすまし）' })
    .waitFor();
});

test('a result tells its kind and marks what was asked for', async () => {
  const { page } = await stage.open('/search/?q=国外 SMTP');
  const first = page.getByRole('list', { name: '検索結果' }).getByRole('listitem').first();
  await first.filter({ hasText: '機能' }).waitFor();
  assert.ok((await first.locator('mark').allTextContents()).includes('国外'));
});

test('results come while typing, for words not yet finished', async () => {
  const { page } = await stage.open('/search/');
  await page.getByRole('searchbox').pressSequentially('バックア');
  await page.getByRole('list', { name: '検索結果' }).getByRole('link', { name: '自動バックアップ' }).waitFor();
});

test('nothing is searched while an IME composes; the composed word is', async () => {
  const { page } = await stage.open('/search/');
  const client = await page.context().newCDPSession(page);
  await page.getByRole('searchbox').focus();
  await client.send('Input.imeSetComposition', { text: 'わふ', selectionStart: 2, selectionEnd: 2 });
  // Longer than a pause in typing.
  await page.waitForTimeout(300);
  assert.doesNotMatch((await page.getByRole('status').textContent()) ?? '', /わふ/);
  await client.send('Input.insertText', { text: 'ワフ' });
  await page.getByRole('status').filter({ hasText: '「ワフ」' }).waitFor();
});

test('a late answer to an earlier query is thrown away', async () => {
  const { page } = await stage.open('/');
  const held: (() => void)[] = [];
  await page.route('**/search-index/ja.json', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto('/search/?q=WAF');
  await page.getByRole('searchbox').fill('SPF');
  await page.getByRole('searchbox').press('Enter');
  for (const release of held) release();
  await page.getByRole('status').filter({ hasText: '「SPF」' }).waitFor();
  const first = page.getByRole('list', { name: '検索結果' }).getByRole('link').first();
  assert.match((await first.textContent()) ?? '', /SPF/);
});

test('arrows move through the results, Escape returns to the field', async () => {
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

test('a kind narrows the results and stands in the address; going back restores', async () => {
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

for (const query of [
  '<img src=x onerror=alert(1)>',
  '.*(+)+$[',
  '🐟🐟',
  'あ'.repeat(10_000),
  '\\u0000 %00 ﾞﾟ',
  '"><script>',
]) {
  for (const { address, answer } of [
    { address: '/search/', answer: /件|ありません/ },
    { address: '/en/search/', answer: /results for|Nothing found/ },
  ]) {
    test(`${address} answers ${query.slice(0, 20)} with a sentence`, async () => {
      const { page, errors } = await stage.open(`${address}?q=${encodeURIComponent(query)}`);
      await page.getByRole('status').filter({ hasText: answer }).waitFor();
      assert.deepEqual([errors, await page.locator('#results img, #results script').count()], [[], 0]);
    });
  }
}

test('an empty query asks for words', async () => {
  const { page } = await stage.open('/search/?q=');
  await page.getByRole('status').filter({ hasText: '検索語を入れてください' }).waitFor();
});

test('where nothing is found, words of the site that are like it are offered', async () => {
  const { page } = await stage.open('/search/?q=ブルートゥース');
  await page.getByRole('status').filter({ hasText: 'ありません' }).waitFor();
  await page.getByRole('link', { name: /^ブルートフォース/ }).waitFor();
});

for (const { address, answer } of [
  { address: '/search/?q=WAF', answer: '索引を読み込めませんでした' },
  { address: '/en/search/?q=WAF', answer: 'could not be loaded' },
]) {
  for (const [kind, status] of [
    ['offline', undefined],
    ['gone', 404],
  ] as const) {
    test(`${address} with an index that is ${kind} says so`, async () => {
      const { page } = await stage.open('/');
      await page.route('**/search-index/**', (route) => (status ? route.fulfill({ status }) : route.abort()));
      await page.goto(address);
      await page.getByRole('status').filter({ hasText: answer }).waitFor();
    });
  }
}

test('the full text is there on request, and its failure is told beside the results', async () => {
  const { page } = await stage.open('/search/?q=プライバシーマーク');
  await page.route('**/pagefind/**', (route) => route.abort());
  const button = page.locator('#more');
  await page.locator('#results li').first().waitFor();
  while ((await button.textContent()) === 'さらに表示') await button.click();
  await button.click();
  await page.getByRole('status').filter({ hasText: '読み込めませんでした' }).waitFor();
  assert.ok((await page.locator('#results li').count()) > 0);
});

test('without script the page says so and leads on', async () => {
  const { page } = await stage.open('/search/?q=WAF', { javaScriptEnabled: false });
  // Text locators pass over noscript, so the element itself is asked.
  const message = page.locator('noscript p');
  await message.waitFor();
  assert.match((await message.textContent()) ?? '', /JavaScript が必要です/);
  await page.getByRole('main').getByRole('link', { name: '用語集' }).waitFor();
});
