import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { NO_CHOICE } from '../../src/choosing/answers.ts';
import { choose } from '../../src/choosing/choose.ts';
import { OFFER_CODES } from '../../src/comparison/comparison-data.ts';
import { REAL_TELLING } from '../choosing/real-telling.ts';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const TELLING = REAL_TELLING.ja;
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

test('that line can be put away: the address is then clean, and the focus at the first question', async () => {
  const { page } = await stage.open('/choose/?v=1&use=nonsense&cms=yes');
  await page.getByRole('button', { name: '閉じる' }).click();
  await page.waitForURL(/\?v=1&cms=yes$/);
  assert.equal(await page.locator('#ignored').isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'use');
});

test('marked candidates stand in the address, and go to the sheet and by the comparison back', async () => {
  const { page, errors } = await stage.open('/choose/?v=1&cms=yes');
  const boxes = page.getByRole('checkbox', { name: /^選定シートに載せる/ });
  await boxes.nth(2).check();
  await boxes.nth(0).check();
  const [first = '', , third = ''] = await boxes.evaluateAll((list) =>
    list.map((box) => (box as HTMLInputElement).value),
  );
  await page.waitForURL(new RegExp(`&pick=${first},${third}$`));
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), first);
  await page.getByRole('link', { name: '比較表を開く' }).first().click();
  await page.waitForURL(new RegExp(`/compare/.*pick=${first},${third}`));
  await page.locator('#comparison').getByRole('link', { name: '条件から選ぶ' }).click();
  await page.getByText(/^選定シートに載るサービス：/).waitFor();
  assert.equal(await page.locator('#ignored').isVisible(), false);
  await page.getByRole('link', { name: '選定シートを作る' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#matrix thead th').length === 4);
  assert.deepEqual(errors, []);
});

test('a marked service that is no candidate shown can be unmarked, and a sixth mark is refused with words', async () => {
  const answers = { services: ['mail'], abroad: ['none'] };
  const shown = choose({ ...NO_CHOICE, answers }, TELLING.data).result.candidates.map(({ provider }) => provider);
  const outside = TELLING.data.comparison.sets.providers.ids.filter((id) => !shown.includes(id)).slice(0, 5);
  const { page } = await stage.open(`/choose/?v=1&services=mail&abroad=none&pick=${outside.join()}`);
  const boxes = page.getByRole('checkbox', { name: /^選定シートに載せる/ });
  await page.locator('.outside').waitFor();
  await boxes.first().click();
  await page.getByRole('status').filter({ hasText: '選定シートに載せられるのは5サービスまでです。' }).waitFor();
  assert.equal(await boxes.first().isChecked(), false);
  await page.locator('.outside input').first().click();
  await page.waitForURL(new RegExp(`pick=${outside.slice(1).join()}$`));
  assert.equal(await page.locator('.outside li').count(), 4);
});

/** Opens the page with other data than it was built with. */
async function openWith(query: string, alter: (data: typeof TELLING.data) => void) {
  const { page, errors } = await stage.open('/choose/');
  await page.route('**/choose/data.json', async (route) => {
    const file = await (await route.fetch()).json();
    alter(file.data);
    await route.fulfill({ json: file });
  });
  await page.goto(`/choose/?${query}`);
  return { page, errors };
}

test('where no candidate is left: so it is said, with what each must costs and ways out that work', async () => {
  const { page, errors } = await openWith('v=1&cms=yes&must=spf', ({ comparison }) => {
    const waf = comparison.features.findIndex(({ id }) => id === 'waf');
    for (const { cells } of Object.values(comparison.sets)) {
      const column = cells[waf];
      if (column) column.offers = OFFER_CODES['not-offered'].repeat(column.offers.length);
    }
  });
  await page.getByText('必須をすべて満たしうるサービスはありません。').waitFor();
  assert.equal(await page.getByRole('heading', { name: '候補', exact: true }).count(), 0);
  assert.deepEqual(await page.locator('.effects dt').allTextContents(), ['WAF', 'SPF']);
  await page.getByRole('button', { name: /^「WAF」を「あるとよい」にする（候補\d+）$/ }).click();
  await page.waitForURL(/want=waf/);
  assert.ok((await page.locator('.candidates > li').count()) > 0);
  assert.deepEqual(errors, []);
});

test('a marked service that has ended is named, and stays where it can be unmarked', async () => {
  const { page } = await openWith('v=1&cms=yes&pick=xserver', ({ comparison: { sets } }) => {
    sets.providers.statuses[sets.providers.ids.indexOf('xserver')] = 'ended';
  });
  await page.getByText('印を付けたエックスサーバーは、新規の申し込みができないため候補から外れました。').waitFor();
  await page.locator('.outside input').click();
  await page.waitForURL(/\?v=1&cms=yes$/);
});

test('everything skipped: nothing is narrowed down, and it is said by what the order goes', async () => {
  const { page } = await stage.open('/en/choose/?v=1');
  await page.getByText(/^Nothing is asked for yet.*Rental servers for business/).waitFor();
  assert.equal(await page.locator('.candidates > li').count(), 5);
  assert.equal(await page.getByRole('link', { name: 'Make the approval sheet' }).count(), 0);
});

test('the result is there in the frame after the last answer', async () => {
  const { page } = await stage.open(
    '/choose/?v=1&use=company&services=both&cms=yes&fixed-ip=some&abroad=none&data=none&panel=team&needs=phone',
  );
  await page.locator('.candidates > li').first().waitFor();
  const isThere = await page.getByRole('radio', { name: '1,000円まで' }).evaluate((radio) => {
    const read = () => document.querySelector('#outcome')?.textContent;
    const before = read();
    (radio as HTMLInputElement).click();
    // What a handler has put into the document before it returns is painted with the next frame.
    return read() !== before;
  });
  assert.ok(isThere);
});

test('the address of an answer is written once its result is painted, and the other language has it too', async () => {
  const { page } = await stage.open('/choose/');
  await page.getByRole('radio', { name: '1,000円まで' }).check();
  await page.waitForURL('**/choose/?v=1&budget=up-to-1000');
  const english = page.getByRole('banner').getByRole('link', { name: 'English' });
  assert.match((await english.getAttribute('href')) ?? '', /budget=up-to-1000$/);
});

test('the opened list of all others stays open, and follows the next answer', async () => {
  const { page } = await stage.open('/choose/?v=1&services=mail');
  await page.getByText(/^ほかの\d+サービスが候補に並ばない理由$/).click();
  const count = () => page.locator('#others[open] li').count();
  // The list is filled by the event that follows its opening.
  await page.locator('#others[open] li').first().waitFor();
  const before = await count();
  await page.getByRole('checkbox', { name: '国内データセンター' }).check();
  await page.locator('#outcome [data-feature="domestic-dc"]').waitFor();
  assert.ok(before > 0);
  assert.equal(await count(), before);
});

test('on a phone no answer is hidden behind the standing line when it gets the focus', async () => {
  const { page } = await stage.open('/en/choose/?v=1&use=company&services=both&fixed-ip=all&data=personal', {
    viewport: { width: 360, height: 800 },
    reducedMotion: 'reduce',
  });
  const hidden: string[] = [];
  const isInside = () => page.evaluate(() => document.activeElement?.closest('#questions') !== null);
  await page.getByRole('radio', { name: 'Company business' }).focus();
  for (; await isInside(); await page.keyboard.press('Tab')) hidden.push(...(await page.evaluate(listHiddenFocus)));
  assert.deepEqual(hidden, []);
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

/** Runs in the page: the control that has the focus, where something else lies over its middle. */
function listHiddenFocus(): string[] {
  const control = document.activeElement as HTMLInputElement;
  const { left, top, width, height } = control.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = over === control || control.labels?.[0]?.contains(over);
  return isSeen ? [] : [`${control.name} is behind ${over?.className ?? 'the edge of the window'}`];
}
