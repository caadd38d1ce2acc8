import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The most actions from the home page to a result that can be shown to somebody: 15 to the printed sheet, less two. */
const MOST_ACTIONS = 13;

/** Taps, and counts the taps. */
function counting(page: Page) {
  let actions = 0;
  const tap = async (role: 'link' | 'radio' | 'checkbox', name: string | RegExp, group?: RegExp) => {
    actions += 1;
    const place = group ? page.getByRole('group', { name: group }) : page;
    await place
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  };
  return { tap, count: () => actions };
}

test('on a phone: from the home page through all nine questions to the result', async () => {
  const { page, errors, foreign } = await stage.open('/', PHONE);
  const { tap, count } = counting(page);
  await tap('link', /^条件から選ぶ 質問に答えると/);
  await tap('radio', '会社の業務');
  await tap('radio', '両方');
  await tap('radio', '使う');
  await tap('radio', '固定の人と、そうでない人がいる');
  await tap('radio', 'いない', /国外から/);
  await tap('radio', '扱わない');
  await tap('radio', '社内の数人');
  await tap('checkbox', '電話サポート');
  await tap('radio', '上限なし');
  await page
    .getByRole('status')
    .filter({ hasText: /^必須5・候補\d+/ })
    .waitFor();
  await tap('link', '結果を見る');
  assert.ok(count() <= MOST_ACTIONS, `${count()} actions`);
  const waf = page.getByRole('row').filter({ hasText: 'CMSの本体やプラグイン' });
  assert.equal(await waf.getByRole('combobox').inputValue(), 'must');
  assert.ok((await page.locator('.candidates > li').count()) > 0);
  assert.equal(
    new URL(page.url()).search,
    '?v=1&use=company&services=both&cms=yes&fixed-ip=some&abroad=none&data=none&panel=team&needs=phone&budget=open',
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.equal(overflow, 0);
  assert.deepEqual([errors, foreign], [[], []]);
});

test('a level that the visitor changes stands in the address, and going back undoes it', async () => {
  const { page } = await stage.open('/choose/?v=1&cms=yes');
  const level = page.getByRole('combobox', { name: /^WAF.*の求め方$/ });
  await level.selectOption({ label: '求めない' });
  await page.waitForURL(/&free=waf$/);
  await page.getByText('必須の条件はありません').waitFor();
  await page.goBack();
  await page.getByRole('status').filter({ hasText: '必須1・' }).waitFor();
  assert.equal(await level.inputValue(), 'must');
});

test('answers that cannot both hold are told, with two ways out that change an answer', async () => {
  const { page } = await stage.open('/choose/?v=1&services=mail&fixed-ip=all&abroad=gmail');
  await page.getByText(/両立しない答えが1組あります/).waitFor();
  await page.getByRole('button', { name: /固定の人と、そうでない人がいる/ }).click();
  await page.waitForURL(/fixed-ip=some/);
  assert.equal(await page.getByText(/両立しない答えが/).count(), 0);
  assert.ok(await page.getByRole('radio', { name: '固定の人と、そうでない人がいる' }).isChecked());
});

test('an address that was edited is read as far as it can be, and what is passed over is named', async () => {
  const { page, errors } = await stage.open('/choose/?v=1&use=nonsense&cms=yes&must=%3Cb%3E&pick=gone');
  const notice = page.locator('#ignored');
  await notice.waitFor();
  assert.match((await notice.textContent()) ?? '', /use=nonsense, must=<b>, pick=gone/);
  assert.ok(await page.getByRole('radio', { name: '使う', exact: true }).isChecked());
  assert.deepEqual(errors, []);
});

test('why the others are not shown is told of every one of them', async () => {
  const { page } = await stage.open('/choose/?v=1&services=mail&abroad=none');
  await page.getByText(/^ほかの\d+サービスが候補に並ばない理由$/).click();
  const shown = await page.locator('.candidates > li').count();
  const others = page.locator('#others li');
  await others.first().waitFor();
  assert.equal((await others.count()) + shown, 42);
  assert.equal(await others.filter({ hasNot: page.locator('p:not(:empty)') }).count(), 0);
});

test('with the keyboard alone an answer is given and the result reached', async () => {
  const { page } = await stage.open('/choose/');
  await page.getByRole('radio', { name: '飛ばす' }).first().focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForURL(/use=company/);
  const result = page.getByRole('link', { name: '結果を見る' });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await result.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  assert.ok(page.url().endsWith('#result'));
});

test('without script the questions, the first of the ranking and the common situations are there', async () => {
  const { page } = await stage.open('/choose/', { javaScriptEnabled: false });
  assert.equal(await page.getByRole('group').count(), 9);
  await page.getByText(/よくある条件」で、必須の条件と候補を見られます/).waitFor();
  assert.equal(await page.getByRole('link', { name: 'この必須で比較表を開く' }).count(), 8);
  assert.equal(await page.getByRole('combobox').count(), 0);
});
