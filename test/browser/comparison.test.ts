import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const names = (page: Page) => page.locator('.compare tbody tr:not([hidden]) th a').allTextContents();
/** What has the focus, by its label or id. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);
const count = (page: Page) => page.locator('#count');

test('a must-have keeps only rows that have it, stands in the address, and going back undoes it', async () => {
  const { page, errors } = await stage.open('/compare/');
  await page.getByRole('checkbox', { name: /^IPS/ }).check();
  await count(page)
    .filter({ hasText: /^4 \/ 42/ })
    .waitFor();
  await page.waitForURL('**/compare/?v=1&must=ips');
  assert.equal((await names(page)).length, 4);
  await page.goBack();
  await count(page)
    .filter({ hasText: /^42 \/ 42/ })
    .waitFor();
  assert.deepEqual(errors, []);
});

test('an address rebuilds its view, and a chip removes its condition', async () => {
  const { page } = await stage.open('/compare/?v=1&must=waf&segment=business');
  await count(page)
    .filter({ hasText: /^4 \/ 42/ })
    .waitFor();
  await page.getByRole('button', { name: '条件「法人向け」を外す' }).click();
  await count(page)
    .filter({ hasText: /^13 \/ 42/ })
    .waitFor();
  await page.waitForURL('**/compare/?v=1&must=waf');
});

test('what of an address cannot be read is named and can be dismissed', async () => {
  const { page, errors } = await stage.open('/compare/?v=9&must=nonsense&sort=<img>&x=%E0%A4%A');
  const notice = page.locator('#ignored');
  await notice.filter({ hasText: 'must=nonsense' }).waitFor();
  assert.equal((await names(page)).length, 42);
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'hidden' });
  assert.deepEqual(errors, []);
});

test('a value too long is named by its key, and dismissing the notice cleans the address', async () => {
  const { page } = await stage.open(`/compare/?v=1&max=500&q=${'x'.repeat(300)}`);
  const notice = page.locator('#ignored');
  await notice.filter({ hasText: 'q（長すぎます）' }).waitFor();
  await notice.getByRole('button').click();
  await page.waitForURL('**/compare/?v=1&max=500');
  assert.equal(await focused(page), 'count');
});

test('removing a condition by keyboard goes on with the next, and then with the count', async () => {
  const { page } = await stage.open('/compare/?v=1&must=waf&segment=business');
  for (const next of ['条件「法人向け」を外す', 'count']) {
    const chip = page.locator('#chips button').first();
    await chip.focus();
    const label = await chip.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: label ?? '', exact: true }).waitFor({ state: 'detached' });
    assert.equal(await focused(page), next);
  }
});

test('a provider no single plan of which meets everything falls out and says so', async () => {
  const { page } = await stage.open('/compare/?v=1&must=outbound-rate-limit&max=1000&price=known');
  await page.getByText(/条件に合わなかったもの（\d+件）/).click();
  const item = page.locator('#dropped li').filter({ hasText: 'エックスサーバー' }).first();
  assert.match((await item.textContent()) ?? '', /一つのプランではそろいません/);
});

test('a row that stays names its plan where not every plan meets the conditions', async () => {
  const { page } = await stage.open('/compare/?v=1&max=500&price=known');
  const link = page.locator('tr[data-row="lolipop"] th a');
  assert.equal(await link.getAttribute('data-fits'), 'エコノミーが条件を満たします');
  await page.locator('#chips button').last().click();
  await page.locator('tr[data-row="lolipop"] th a:not([data-fits])').waitFor();
});

test('another language shows the same view', async () => {
  const { page } = await stage.open('/compare/');
  await page.getByRole('checkbox', { name: /^IPS/ }).check();
  await page.waitForURL('**/compare/?v=1&must=ips');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/compare/?v=1&must=ips');
});

test('a price below nothing is refused, and the ceiling stays', async () => {
  const { page } = await stage.open('/compare/?v=1&max=500');
  await page.getByText('すべての条件').click();
  await page.getByRole('spinbutton', { name: '月額の上限（円）' }).fill('-5');
  await page.getByRole('alert').filter({ hasText: '0以上の整数' }).waitFor();
  assert.match(page.url(), /max=500$/);
});

for (const weight of ['-3', '1000']) {
  test(`a weight of ${weight} is refused, and the one before stays`, async () => {
    const { page } = await stage.open('/compare/?v=1&sort=-own&w=waf:20');
    await page.locator('th[data-own]').first().waitFor();
    await page.getByText('自分の重みで並べる').click();
    await page.getByRole('spinbutton', { name: 'WAF' }).fill(weight);
    await page.getByRole('alert').filter({ hasText: '0〜100の数字' }).waitFor();
    assert.match(page.url(), /w=waf:20$/);
  });
}

test('the order is told in words, in the caption too', async () => {
  const { page } = await stage.open('/compare/?v=1&sort=price');
  await page.locator('p.order').filter({ hasText: '並び順: 月額（小さい順）' }).waitFor();
  assert.match((await page.locator('.compare caption').textContent()) ?? '', /並び順: 月額（小さい順）/);
});

test('the last column cannot be taken away', async () => {
  const { page } = await stage.open('/compare/?v=1&show=waf');
  await page.getByText('列を選ぶ').click();
  const box = page.getByRole('checkbox', { name: 'WAF' }).last();
  await box.click();
  assert.equal(await box.isChecked(), true);
  assert.equal(await page.locator('.compare thead tr:nth-child(2) th').count(), 1);
});

test('every choice says how many rows it would leave', async () => {
  const { page } = await stage.open('/compare/');
  await page.getByText('すべての条件').click();
  const select = page.getByRole('combobox', { name: 'IPS' });
  await select.locator('option', { hasText: '必須（◎か○）（4）' }).waitFor({ state: 'attached' });
});

test('what fell out is listed with the cell that excluded it', async () => {
  const { page } = await stage.open('/compare/?v=1&must=smtp-ip-allowlist');
  await page.getByText(/条件に合わなかったもの（\d+件）/).click();
  const item = page.locator('#dropped li').filter({ hasText: 'エックスサーバー' }).first();
  assert.match((await item.textContent()) ?? '', /送信元IP限定: － 未確認/);
});

test('with nothing left the page offers to loosen the condition that costs most', async () => {
  const { page } = await stage.open('/compare/?v=1&must=ips,iso27001');
  await page.locator('#none').filter({ hasText: '条件に合うものがありません' }).waitFor();
  await page.locator('#none').getByRole('button').click();
  await count(page)
    .filter({ hasText: /^4 \/ 42/ })
    .waitFor();
});

test('where no single condition is to blame the page says so, and offers to clear them all', async () => {
  const { page } = await stage.open('/compare/?v=1&must=waf,ips,ids,sla,iso27001&segment=personal');
  await page.locator('#none').filter({ hasText: '一つ外すだけでは増えません' }).waitFor();
  await page.locator('#none').getByRole('button', { name: '条件をすべて外す' }).click();
  await count(page)
    .filter({ hasText: /^42 \/ 42/ })
    .waitFor();
});

test('a column sorts by its button, and says so', async () => {
  const { page } = await stage.open('/compare/');
  await page.getByRole('button', { name: 'WAFで並べ替える' }).click();
  const header = page.locator('th[data-sort="feature:waf"]');
  assert.equal(await header.getAttribute('aria-sort'), 'descending');
  const column = 1 + 2;
  const cells = page.locator(`.compare tbody tr:not([hidden]) > :nth-child(${column + 1})`);
  const readStrengths = async () => (await cells.allTextContents()).map((text) => '未×△○◎'.indexOf(text[0] ?? ''));
  const isSorted = (all: number[]) => all.every((strength, index) => strength <= (all[index - 1] ?? strength));
  // Rows further down follow after the paint.
  let strengths = await readStrengths();
  for (let look = 0; look < 50 && !isSorted(strengths); look += 1) {
    await page.waitForTimeout(50);
    strengths = await readStrengths();
  }
  assert.ok(isSorted(strengths), String(strengths));
  assert.ok(strengths[0] === 4 && strengths.at(-1) === 0);
});

test('the core columns alone can be shown', async () => {
  const { page } = await stage.open('/compare/');
  await page.getByText('列を選ぶ').click();
  await page.getByRole('radio', { name: '核となる4列だけ' }).check();
  assert.equal(await page.locator('.compare thead tr:nth-child(2) th').count(), 4);
  assert.equal(await page.locator('.compare tbody tr').first().locator('td').count(), 4);
});

test('one row a plan names the plan', async () => {
  const { page } = await stage.open('/compare/');
  await page.getByRole('combobox', { name: '行' }).selectOption('plans');
  await count(page)
    .filter({ hasText: /プラン$/ })
    .waitFor();
  await page.getByRole('rowheader', { name: /エックスサーバー スタンダード/ }).waitFor();
});

test('two marked rows are set side by side with their claims', async () => {
  const { page } = await stage.open('/compare/');
  for (const name of ['エックスサーバー', 'さくらのレンタルサーバ']) {
    await page.getByRole('checkbox', { name: `${name} 並べる` }).check();
  }
  await page.getByRole('button', { name: '並べて比べる（2件）' }).click();
  const side = page.locator('#side-by-side');
  await side.locator('thead th').nth(2).waitFor();
  assert.equal(await side.locator('thead th').count(), 3);
  await side
    .getByRole('link', { name: /国外IPアドレスフィルタ/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: '表に戻る' }).click();
  await side.waitFor({ state: 'hidden' });
});

test('where claims cannot be had the cell leads to them', async () => {
  const { page } = await stage.open('/compare/');
  let asked = 0;
  await page.route('**/providers/xserver/', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.locator('tr[data-row="xserver"] td a').first().click();
  await page.waitForURL('**/providers/xserver/#*');
});

test('rows that are laid out for themselves are still rows of a table to a screen reader', async () => {
  const { page } = await stage.open('/compare/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] };
  const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
  // Without a screen reader Chromium builds the tree of the rows in sight only.
  assert.ok(count('rowheader') > 0);
  assert.deepEqual([count('table'), count('row'), count('cell')], [1, 2 + 42, 29 * count('rowheader')]);
});

test('printing puts the sources of the cells on screen below the table, by number', async () => {
  const { page } = await stage.open('/compare/?v=1&must=ips&show=core');
  await count(page).filter({ hasText: /^4 \// }).waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '印刷' }).click();
  await page.locator('body[data-printed]').waitFor();
  const numbers = await page
    .locator('tr:not([hidden]) td[data-notes]')
    .evaluateAll((cells) => cells.flatMap((cell) => (cell as HTMLElement).dataset.notes?.split(' ') ?? []));
  const sources = await page.locator('#notes li').allTextContents();
  assert.ok(sources.length > 0 && sources.every((text) => /https?:/.test(text)), sources.join());
  assert.deepEqual(
    [...new Set(numbers.map(Number))].sort((a, b) => a - b),
    sources.map((_, index) => index + 1),
  );
});

test('own weights put the rows in order, show the score, and stand in the address', async () => {
  const { page, errors } = await stage.open('/compare/');
  await page.getByText('自分の重みで並べる').click();
  await page.getByRole('spinbutton', { name: 'WAF' }).fill('20');
  await page.waitForURL('**/compare/?v=1&sort=-own&w=waf:20');
  const scores = await page
    .locator('.compare tbody tr:not([hidden]) th')
    .evaluateAll((heads) => heads.map((head) => Number((head as HTMLElement).dataset.own?.split('–')[0])));
  assert.ok(scores.length === 42 && (scores[0] ?? 0) >= 80, scores.join());
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
  assert.deepEqual(errors, []);
});

test('weights in an address that are none are named, and the rest holds', async () => {
  const { page } = await stage.open('/compare/?v=1&sort=-own&w=waf:5,ips:1e309,nonsense:3,ids:NaN');
  await page.locator('#ignored').filter({ hasText: 'w=ips:1e309' }).waitFor();
  await page.locator('th[data-own]').first().waitFor();
});

test('the CSV holds exactly the rows and columns on screen', async () => {
  const { page } = await stage.open('/compare/?v=1&must=ips&show=core');
  await count(page).filter({ hasText: /^4 \// }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  const lines = text.trim().split('\r\n');
  assert.ok(text.startsWith('\uFEFF'));
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(',')[0]?.replaceAll('"', '')),
    await names(page),
  );
  assert.equal(lines[0]?.split(',').length, 5 + 4);
});

test('the workbook is handed out with a second sheet', async () => {
  const { page, errors, foreign } = await stage.open('/compare/?v=1&must=ips&show=core');
  await count(page).filter({ hasText: /^4 \// }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel' }).click(),
  ]);
  const bytes = readFileSync(await file.path());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  assert.ok(bytes.includes('xl/worksheets/sheet2.xml'));
  assert.deepEqual([errors, foreign], [[], []]);
});

test('a file that cannot be loaded is told, and the table stays', async () => {
  const { page } = await stage.open('/compare/');
  await page.route('**/claims.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.locator('#taken').filter({ hasText: '読み込めませんでした' }).waitFor();
  assert.equal((await names(page)).length, 42);
});

test('without script no control stands there that needs it', async () => {
  const { page } = await stage.open('/compare/', { javaScriptEnabled: false });
  assert.equal(await page.locator('.compare :is(button, input):visible').count(), 0);
});

test('without script the must-haves and segments still filter', async () => {
  const { page } = await stage.open('/compare/', { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: 'WAF' }).check();
  await page.getByRole('checkbox', { name: '個人と法人の中間' }).check();
  const visible = page.locator('.compare tbody tr:visible');
  const segments = await visible.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.segment));
  assert.ok(segments.length > 0 && segments.every((segment) => segment === 'middle'), segments.join());
});
