import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { type Stage, startStage } from './browser.ts';
import { countPdfPages } from './count-pdf-pages.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The most actions from the home page to the printed sheet that the project allows itself. */
const MOST_ACTIONS = 15;

/** Taps by role and label as a first-time visitor would, and counts the taps. */
function makeVisitor(page: Page) {
  let actions = 0;
  const tap = async (role: 'link' | 'radio' | 'checkbox' | 'button', name: string | RegExp, group?: RegExp) => {
    actions += 1;
    const place = group ? page.getByRole('group', { name: group }) : page;
    await place
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
  };
  return { tap, count: () => actions };
}

type Visitor = ReturnType<typeof makeVisitor>;

/** From the home page through all nine questions to the sheet: twelve taps. */
const WAYS = {
  '/': async ({ tap }: Visitor) => {
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
    await tap('link', '結果を見る');
    await tap('link', '選定シートを作る');
  },
  '/en/': async ({ tap }: Visitor) => {
    await tap('link', /^Choose by your needs Questions|^Choose by your needs .+/);
    await tap('radio', 'Company business');
    await tap('radio', 'Both');
    await tap('radio', 'Yes', /CMS/);
    await tap('radio', 'Everyone sends from fixed IP addresses');
    await tap('radio', 'Nobody does');
    await tap('radio', 'Personal data and orders');
    await tap('radio', 'An outside agency as well');
    await tap('checkbox', 'Telephone support');
    await tap('radio', 'Up to 10,000 yen');
    await tap('link', 'See the result');
    await tap('link', 'Make the approval sheet');
  },
};

/** The wording of a cell without what only parts it. */
const plain = (text: unknown) => String(text ?? '').replaceAll(/[\s·・]/g, '');

for (const [home, goToSheet] of Object.entries(WAYS)) {
  test(`${home}: on a phone, from the home page to a printed sheet and its workbook in ${MOST_ACTIONS} actions`, async () => {
    const { page, errors, foreign } = await stage.open(home, PHONE);
    const visitor = makeVisitor(page);
    await goToSheet(visitor);
    await page.waitForFunction(() => document.querySelectorAll('#matrix thead th').length === 7);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await visitor.tap('button', /^印刷・PDF$|^Print or PDF$/);
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.tap('button', 'Excel')]);
    assert.ok(visitor.count() <= MOST_ACTIONS, `${visitor.count()} actions`);
    assert.equal(await page.locator('body').getAttribute('data-printed'), '');
    assert.ok(countPdfPages(await page.pdf({ preferCSSPageSize: true })) <= 2);

    const [, matrix, costs] = await readXlsx(readFileSync(await download.path()));
    const onPage = await page
      .locator('#matrix tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].slice(2).map((cell) => cell.textContent)));
    const names = onPage[0]?.map(plain);
    assert.deepEqual(matrix?.data[0]?.slice(3).map(plain), names);
    // The last row of the table spans its first two columns.
    assert.deepEqual(
      matrix?.data.slice(1, -1).map((row) => row.slice(3).map(plain)),
      onPage.slice(1, -1).map((row) => row.map(plain)),
    );
    assert.deepEqual(costs?.data[0]?.slice(1).map(plain), names);
    assert.deepEqual([errors, foreign], [[], []]);
  });
}
