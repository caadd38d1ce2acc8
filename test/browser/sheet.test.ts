import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import readXlsx from 'read-excel-file/node';
import { REAL_SITE } from '../choosing/real-telling.ts';
import { type Stage, startStage } from './browser.ts';
import { countPdfPages } from './count-pdf-pages.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const MUSTS = 'must=smtp-geo-restriction,waf,auto-backup,panel-2fa,spf';
const THREE = `v=1&${MUSTS}&want=ids,dmarc,malware-scan&pick=xserver,sakura,conoha-wing`;
const CANDIDATES = 'pick=xserver,sakura,conoha-wing,cpi,kagoya';
/** Fifteen requirements, then those of answers to every question, then every feature there is as a must. */
const FIFTEEN = `v=1&${MUSTS},smtp-ip-allowlist,ips,dkim,mail-tls,auth-lockout&want=ids,dmarc,malware-scan,sla,login-alert&${CANDIDATES}`;
const ANSWERS = `v=1&use=company&services=both&cms=yes&fixed-ip=all&abroad=none&data=orders&panel=agency&needs=iso27001,sla,domestic-dc,phone&budget=up-to-10000&${CANDIDATES}`;
const EVERY = `v=1&must=${REAL_SITE.catalog.features.map(({ id }) => id).join()}&${CANDIDATES}`;
const FIVE = `v=1&${MUSTS},smtp-ip-allowlist,ips&want=ids,dmarc,malware-scan&pick=xserver,sakura,conoha-wing,cpi,kagoya`;

/** Opens a sheet and waits until its candidates are there. */
async function openSheet(query: string) {
  const opened = await stage.open(`/sheet/?${query}`);
  await opened.page.getByRole('columnheader', { name: 'エックスサーバー' }).first().waitFor();
  return opened;
}

for (const [name, query] of [
  ['three candidates and eight requirements', THREE],
  ['five candidates and ten requirements', FIVE],
] as const) {
  test(`${name} print on two A4 pages`, async () => {
    const { page } = await openSheet(query);
    assert.equal(countPdfPages(await page.pdf({ preferCSSPageSize: true })), 2);
  });
}

for (const [name, query] of [
  ['fifteen requirements', FIFTEEN],
  ['the requirements of every question answered', ANSWERS],
  ['every feature as a must', EVERY],
] as const) {
  for (const language of ['', '/en']) {
    test(`${language}/sheet/: ${name} and five candidates print on two A4 pages`, async () => {
      const { page } = await stage.open(`${language}/sheet/?${query}`);
      await page.waitForFunction(() => document.querySelectorAll('#matrix thead th').length === 7);
      assert.equal(countPdfPages(await page.pdf({ preferCSSPageSize: true })), 2);
    });
  }
}

test('the blank form prints on one page', async () => {
  const { page } = await stage.open('/sheet/', { javaScriptEnabled: false });
  assert.equal(countPdfPages(await page.pdf({ preferCSSPageSize: true })), 1);
});

test('home → comparison → sheet → comparison keeps musts and candidates', async () => {
  const { page, errors, foreign } = await stage.open('/');
  await page.goto('/compare/?v=1&must=waf&pick=xserver,sakura');
  await page.getByRole('link', { name: '選定シート' }).click();
  await page.getByRole('columnheader', { name: 'さくらのレンタルサーバ' }).first().waitFor();
  assert.equal(await page.getByRole('rowheader', { name: /^WAF/ }).count(), 1);
  await page.getByRole('link', { name: '比較表で見る' }).click();
  await page.waitForURL(/\/compare\/\?v=1&must=waf&pick=xserver,sakura&side=1/);
  assert.deepEqual([errors, foreign], [[], []]);
});

test('the workbook holds what the page shows and what was typed', async () => {
  const { page } = await openSheet(THREE);
  await page.getByRole('textbox', { name: '目的' }).fill('=SUM(1)');
  const cells = await page.locator('#matrix tbody tr').first().locator('td .mark').allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel' }).click(),
  ]);
  const sheets = await readXlsx(readFileSync(await download.path()));
  const row = sheets[1]?.data[1]?.slice(3) ?? [];
  assert.deepEqual(
    row.map((cell) =>
      String(cell).split('・').slice(0, 2).join('').replace(/［.*/, '').replaceAll(/[ ・]/g, '').slice(0, 4),
    ),
    cells.map((cell) => cell.replaceAll(/[ ・]/g, '').slice(0, 4)),
  );
  assert.ok(sheets[0]?.data.some(([label, value]) => label === '目的' && value === '=SUM(1)'));
});

test('what is typed is neither in the address nor stored', async () => {
  const { page } = await openSheet(THREE);
  const before = page.url();
  await page.getByRole('textbox', { name: '備考' }).fill('秘密');
  assert.equal(page.url(), before);
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes('秘密')), false);
});

test('ten thousand characters of notes print after the sheet and do not break the page', async () => {
  const { page } = await openSheet(THREE);
  await page.getByRole('textbox', { name: '備考' }).fill('あ'.repeat(10_000));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal((await page.locator('#notes .typed').textContent())?.length, 10_000);
  assert.equal(await page.locator('#notes').evaluate((notes) => getComputedStyle(notes).breakBefore), 'page');
});

test('an edited address is understood as far as it goes, and what is not is named', async () => {
  const { page, errors } = await stage.open('/sheet/?v=1&must=waf,nonsense&pick=xserver,nobody&x=<b>');
  await page.getByText(/読めなかった部分.*must=nonsense/).waitFor();
  await page.getByRole('columnheader', { name: 'エックスサーバー' }).first().waitFor();
  assert.deepEqual(errors, []);
});

test('what of the address is not understood can be put away, and the address is then clean', async () => {
  const { page } = await stage.open('/sheet/?v=1&must=waf,nonsense&pick=xserver');
  await page.getByRole('button', { name: '閉じる' }).click();
  await page.waitForURL(/\?v=1&must=waf&pick=xserver$/);
  assert.equal(await page.locator('#ignored').isVisible(), false);
});

test('the sheet leads back to the choosing with its state', async () => {
  const { page } = await openSheet('v=1&use=company&cms=yes&pick=xserver');
  await page.getByRole('link', { name: '条件を見直す' }).click();
  await page.waitForURL(/\/choose\/\?v=1&use=company&cms=yes&pick=xserver$/);
});

test('without a candidate the page asks for some and shows the blank form', async () => {
  const { page } = await stage.open('/sheet/');
  await page.getByText('候補が選ばれていません', { exact: false }).waitFor();
  await page.getByRole('checkbox', { name: 'エックスサーバー', exact: true }).check();
  await page.getByRole('columnheader', { name: 'エックスサーバー' }).first().waitFor();
  assert.match(page.url(), /pick=xserver/);
});

test('requirements alone bring the shortlist', async () => {
  const { page } = await stage.open(`/sheet/?v=1&${MUSTS}`);
  await page.getByText('要件に合う上位のサービス', { exact: false }).waitFor();
  assert.ok((await page.locator('#matrix thead th').count()) > 2);
});

test('a letter asks exactly what is open of the requirements', async () => {
  const { page } = await openSheet('v=1&must=waf,ids&pick=xserver');
  await page.locator('#letters summary').first().click();
  const letter = await page.locator('#letters pre').first().textContent();
  assert.match(letter ?? '', /IDS/);
  assert.doesNotMatch(letter ?? '', /SPF/);
});

test('a tick on a checklist closes its steps without any script', async () => {
  const { page } = await stage.open('/providers/sakura/checkup/', { javaScriptEnabled: false });
  const step = page.getByRole('listitem').filter({ hasText: '弱点を探され、突かれる' });
  await step.getByText('開いている', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: /^WAF/ }).check();
  await step.getByText('断っている', { exact: false }).waitFor();
  assert.equal(await step.getByText('開いている', { exact: true }).isVisible(), false);
});
