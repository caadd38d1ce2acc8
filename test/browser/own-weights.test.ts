import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const PATH = '/rankings/business/';
const names = (page: Page) => page.locator('.sheet-table > tbody .who a').allTextContents();
const weight = (page: Page, name: string) => page.getByRole('spinbutton', { name });
const search = (page: Page) => new URL(page.url()).search;
/** The script has begun once the file it works with has been read. */
const ready = async (page: Page) => {
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.href.split('?')[0]}own-weights.json`).length,
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
};

test('a changed weight puts the list in order again, and stands in the address', async () => {
  const { page, errors, foreign } = await stage.open(PATH);
  await ready(page);
  const before = await names(page);
  await weight(page, 'WAFの重み').fill('40');
  assert.notDeepEqual(await names(page), before);
  assert.equal(search(page), '');
  await weight(page, 'WAFの重み').blur();
  assert.equal(search(page), '?v=1&w=waf:40');
  await page.locator('#own').filter({ hasText: 'あなたの重みで並べています' }).waitFor();
  assert.deepEqual([errors, foreign], [[], []]);
});

test('a slider does the same, and its number follows', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  await page.getByRole('slider', { name: 'IPSの重み' }).focus();
  await page.keyboard.press('End');
  assert.equal(await weight(page, 'IPSの重み').inputValue(), '20');
  assert.equal(search(page), '?v=1&w=ips:20');
});

test('by the editors’ weights the script writes what the build wrote, byte for byte', async () => {
  const [plain, live] = await Promise.all([stage.open(PATH, { javaScriptEnabled: false }), stage.open(PATH)]);
  await ready(live.page);
  const html = async (page: Page) =>
    (await page.locator('.sheet-table').evaluate((table) => table.outerHTML)) +
    (await page.locator('.unranked').evaluate((list) => list.outerHTML));
  await weight(live.page, '国外SMTP制限の重み').fill('0');
  await weight(live.page, 'WAFの重み').fill('100');
  assert.ok((await html(live.page)) !== (await html(plain.page)));
  await live.page.getByRole('button', { name: '編集部の重みに戻す' }).click();
  // Not assert.equal: its message would be the two pages.
  assert.ok((await html(live.page)) === (await html(plain.page)));
});

test('going back and forward moves between weights', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  const editors = await names(page);
  await weight(page, 'WAFの重み').fill('40');
  await weight(page, 'WAFの重み').blur();
  const own = await names(page);
  await page.goBack();
  assert.deepEqual([await names(page), await weight(page, 'WAFの重み').inputValue()], [editors, '10']);
  await page.goForward();
  assert.deepEqual([await names(page), await weight(page, 'WAFの重み').inputValue()], [own, '40']);
});

test('an address rebuilds its weights and tells the place by the editors’', async () => {
  const { page } = await stage.open(`${PATH}?v=1&w=waf:40`);
  await page.locator('.moved').filter({ hasText: '編集部 2位' }).first().waitFor();
  assert.equal(await weight(page, 'WAFの重み').inputValue(), '40');
});

test('what of an address cannot be read is named and can be dismissed', async () => {
  const { page, errors } = await stage.open(`${PATH}?v=1&w=waf:NaN,ips:1e309,sla:-1,none:3&x=<img>`);
  const notice = page.locator('#ignored');
  await notice.filter({ hasText: 'w=waf:NaN, w=ips:1e309, w=sla:-1, w=none:3' }).waitFor();
  assert.match((await notice.textContent()) ?? '', /x=<img>/);
  await notice.getByRole('button', { name: '閉じる' }).click();
  await notice.waitFor({ state: 'hidden' });
  assert.deepEqual(errors, []);
});

test('an address of 100 KB is answered with the editors’ ranking', async () => {
  const { page, errors } = await stage.open(PATH);
  await ready(page);
  const editors = await names(page);
  await page.evaluate((long) => history.pushState(null, '', long), `?w=${'waf:7,'.repeat(17_000)}`);
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.locator('#ignored').filter({ hasText: '…' }).waitFor();
  assert.deepEqual([await names(page), errors], [editors, []]);
});

test('with every weight at 0 a sentence takes the place of the list', async () => {
  const { page, errors } = await stage.open(PATH);
  await ready(page);
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('0');
  await page.getByRole('status').filter({ hasText: 'すべての重みが0' }).waitFor();
  assert.ok(await page.locator('.sheet-table').isHidden());
  await weight(page, 'WAFの重み').fill('1');
  assert.ok(await page.locator('.sheet-table').isVisible());
  assert.deepEqual(errors, []);
});

test('what is no weight is passed over, and put right when the field is left', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  const editors = await names(page);
  for (const text of ['-3', '1e5', '101', '']) {
    await weight(page, 'WAFの重み').fill(text);
    assert.deepEqual(await names(page), editors, text);
  }
  await weight(page, 'WAFの重み').blur();
  assert.equal(await weight(page, 'WAFの重み').inputValue(), '10');
});

test('what is no weight is told beside its field, until the next weight', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  const field = weight(page, 'WAFの重み');
  const complaint = page.getByRole('alert').filter({ hasText: '0〜100の数字を入れてください' });
  for (const text of ['1000', '-3']) {
    await field.fill(text);
    await complaint.waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true', text);
  }
  await field.blur();
  assert.deepEqual([await field.inputValue(), await complaint.count()], ['10', 1]);
  await field.fill('12');
  assert.equal(await complaint.count(), 0);
});

test('a number beyond the slider’s end lengthens the slider; the editors’ weights shorten it again', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  const slider = page.getByRole('slider', { name: 'WAFの重み' });
  await weight(page, 'WAFの重み').fill('60');
  assert.deepEqual([await slider.inputValue(), await slider.getAttribute('max')], ['60', '60']);
  await page.getByRole('button', { name: '編集部の重みに戻す' }).click();
  assert.deepEqual([await slider.inputValue(), await slider.getAttribute('max')], ['10', '20']);
});

test('the other language begins with the same weights', async () => {
  const { page } = await stage.open(`${PATH}?v=1&w=waf:40`);
  await page.locator('.moved').filter({ hasText: '編集部 2位' }).first().waitFor();
  await weight(page, 'IPSの重み').fill('7');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/**');
  assert.equal(search(page), '?v=1&w=waf:40,ips:7');
});

test('the change that would make a provider first can be tried, and does', async () => {
  const { page } = await stage.open(PATH);
  await ready(page);
  const second = page.locator('.sheet-table > tbody').nth(1);
  const name = await second.locator('.who a').textContent();
  await second.getByText('点数の内訳').first().click();
  await second.getByRole('button', { name: 'この重みにする' }).click();
  assert.equal((await names(page))[0], name);
  await page.locator('.sheet-table > tbody').first().getByText('この重みで').waitFor();
});

test('a provider that own weights lift above the threshold comes with its breakdown', async () => {
  const { page } = await stage.open(`${PATH}?v=1&w=waf:100`);
  await page.locator('.sheet-table > tbody[data-id="heteml"]').waitFor();
  const entry = page.locator('.sheet-table > tbody[data-id="heteml"]');
  await entry.getByText('点数の内訳').first().click();
  const line = entry.locator('.breakdown > tbody > tr').nth(1);
  await line.filter({ hasText: '100' }).waitFor();
  assert.equal(await line.getByRole('link').getAttribute('href'), '/providers/heteml/#waf');
  assert.equal(await page.locator('.unranked [data-id="heteml"]').count(), 0);
});

test('without script the page is complete: order, breakdowns, weights with reasons, no dead control', async () => {
  const { page } = await stage.open(PATH, { javaScriptEnabled: false });
  assert.equal((await names(page)).length, 10);
  assert.ok(await page.locator('.weights b').first().isVisible());
  assert.equal(await page.locator('.weighing').locator('input:visible, button:visible').count(), 0);
});

test('a file that cannot be loaded is told, and the list stays', async () => {
  const { page } = await stage.open('/');
  await page.route('**/own-weights.json', (route) => route.abort());
  await page.goto(PATH);
  await page.getByRole('status').filter({ hasText: '読み込めませんでした' }).waitFor();
  assert.equal((await names(page)).length, 10);
});

test('on paper own weights and the breakdowns made from them stand, though nobody opened them', async () => {
  const { page } = await stage.open(`${PATH}?v=1&w=waf:40`);
  await page.locator('.moved').filter({ hasText: '編集部' }).first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.weights li').nth(1).locator('b').textContent(), '40');
  const weights = page.locator('.sheet-table .breakdown > tbody > tr:nth-child(2) > td:nth-child(3)');
  assert.deepEqual([...new Set(await weights.allTextContents())], ['40']);
});
