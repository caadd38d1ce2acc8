import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { EXAMPLES } from '../../src/bounce/examples.ts';
import { BOUNCE_VERDICTS } from '../../src/bounce/judging/verdict.ts';
import { BOUNCE_REPORT } from '../../src/i18n/messages/bounce-report.ts';
import { TRIAGE } from '../../src/i18n/messages/triage.ts';
import { makeOutlookMessage, OUTLOOK_BOUNCE } from '../bounce/fixtures/make-outlook-message.ts';
import { type Stage, startStage } from './browser.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const TOOL = '/tools/bounce/';

/** Files to choose, written to a folder that goes with the test run. */
function files(contents: Record<string, string | Uint8Array>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bounce-'));
  after(() => rmSync(folder, { recursive: true }));
  return Object.entries(contents).map(([name, content]) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  });
}

/** Waits until the script has started: its buttons work from then on. */
async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: '診断する' }).and(page.locator(':enabled')).waitFor();
}

async function judgePasted(page: Page, source: string): Promise<void> {
  await ready(page);
  await page.getByRole('textbox', { name: '不達通知のソース' }).fill(source);
  await page.getByRole('button', { name: '診断する' }).click();
  await page.getByRole('region', { name: '診断の結果' }).getByRole('article').first().waitFor();
}

test('a pasted bounce gives a verdict, the way, and a text to the host that hides others’ addresses on request', async () => {
  const { page, errors, foreign } = await stage.open(TOOL);
  await page.getByRole('textbox', { name: '自分のドメインかアドレス' }).fill('example.jp');
  await judgePasted(page, EXAMPLES['own-account']);
  const result = page.getByRole('region', { name: '診断の結果' });
  await result.getByRole('heading', { level: 3, name: TRIAGE.verdicts['own-account'].ja }).waitFor();
  await result.getByRole('img', { name: '確かさ: 高い' }).waitFor();
  assert.match((await result.locator('.way .own').textContent()) ?? '', /mail\.example\.jp[\s\S]*ここから入った/);
  assert.match((await result.locator('mark').textContent()) ?? '', /Authenticated sender: info@example\.jp/);
  const letter = result.getByRole('textbox', { name: 'サーバー会社への文面' });
  assert.match(await letter.inputValue(), /hanako@example\.com[\s\S]*> Received: .*info@example\.jp/);
  await result.getByRole('checkbox', { name: /アドレスを伏せる/ }).check();
  const redacted = await letter.inputValue();
  assert.doesNotMatch(redacted, /hanako/);
  assert.match(redacted, /\*{3}@example\.com[\s\S]*info@example\.jp/);
  await result.getByRole('radio', { name: '英語' }).check();
  assert.match(await letter.inputValue(), /^Subject: .*\n[\s\S]*Dear support team/);
  assert.deepEqual([errors, foreign], [[], []]);
});

test('each example shows its verdict, offline: nothing is asked of the network, stored, or put in the address', async () => {
  const { page, errors } = await stage.open(TOOL);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  for (const verdict of BOUNCE_VERDICTS) {
    const { ja } = TRIAGE.verdicts[verdict];
    await page.getByRole('button', { name: ja, exact: true }).click();
    await page.locator('#result').getByRole('heading', { level: 3, name: ja, exact: true }).waitFor();
  }
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    location.search + location.hash,
  ]);
  assert.deepEqual([asked, kept, errors], [[], [0, 0, '', 0, ''], []]);
});

test('several files are judged together, and one that fails does not stop the others', async () => {
  const { page, errors } = await stage.open(TOOL);
  await ready(page);
  const mailbox = [EXAMPLES['forged-elsewhere'], EXAMPLES.relayed]
    .map((mail) => `From MAILER-DAEMON\n${mail}`)
    .join('\n\n');
  const chosen = files({
    'two.mbox': mailbox,
    'shot.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
    'mail.msg': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    'huge.eml': Buffer.alloc(25 * 1024 * 1024 + 1, 'a'),
    'own.eml': EXAMPLES['own-account'],
  });
  await page.getByLabel(/またはファイル/).setInputFiles(chosen);
  await page.getByRole('button', { name: '診断する' }).click();
  const rows = page.getByRole('group', { name: 'まとめ' }).getByRole('row');
  await rows.first().waitFor();
  const verdicts = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
  );
  assert.deepEqual(verdicts, [
    ['two.mbox（1通目）', TRIAGE.verdicts['forged-elsewhere'].ja],
    ['two.mbox（2通目）', TRIAGE.verdicts.relayed.ja],
    ['shot.png', '読めませんでした'],
    ['mail.msg', '読めませんでした'],
    ['huge.eml', '読めませんでした'],
    ['own.eml', TRIAGE.verdicts['own-account'].ja],
  ]);
  assert.equal(await page.locator('.together .sum').textContent(), TRIAGE.verdicts['own-account'].ja);
  const notices = await page.locator('#result article .notice').allTextContents();
  const { troubles, tooLarge } = BOUNCE_REPORT;
  assert.deepEqual(notices, [troubles.picture.ja, troubles['outlook-msg'].ja, tooLarge.ja]);
  assert.deepEqual(errors, []);
});

test('a bounce saved by Outlook is judged, and the chosen service adds what would have helped', async () => {
  const { page, errors } = await stage.open(TOOL);
  await ready(page);
  await page.getByRole('textbox', { name: '自分のドメインかアドレス' }).fill('example.jp');
  await page.getByRole('combobox', { name: 'お使いのサーバー' }).selectOption('エックスサーバー');
  await page.getByLabel(/またはファイル/).setInputFiles(files({ 'bounce.msg': makeOutlookMessage(OUTLOOK_BOUNCE) }));
  await page.getByRole('button', { name: '診断する' }).click();
  const article = page.getByRole('region', { name: '診断の結果' }).getByRole('article');
  await article.getByRole('heading', { level: 3, name: TRIAGE.verdicts['own-account'].ja }).waitFor();
  await article.getByRole('heading', { level: 4, name: 'エックスサーバーの場合' }).waitFor();
  const offers = article.getByRole('listitem').filter({ has: page.getByRole('link', { name: '国外SMTP制限' }) });
  assert.match((await offers.last().textContent()) ?? '', /◎|○/);
  assert.deepEqual(errors, []);
});

test('what was changed in the text to the host comes back with its language', async () => {
  const { page } = await stage.open(TOOL);
  await judgePasted(page, EXAMPLES['own-account']);
  const letter = page.getByRole('textbox', { name: 'サーバー会社への文面' });
  await letter.fill('山田です');
  await page.getByRole('radio', { name: '英語' }).check();
  assert.match(await letter.inputValue(), /Dear support team/);
  await page.getByRole('radio', { name: '日本語' }).check();
  assert.equal(await letter.inputValue(), '山田です');
});

/** Text that runs something if it is ever taken for HTML, or turns the writing around. */
const ATTACK = `"><script>document.title='run'</script><img src=x onerror="document.title='run'">`;

test('script in subject, headers and names is shown as text under the page’s own policy', async () => {
  const { page, errors } = await stage.open(TOOL);
  const hostile = EXAMPLES['own-account']
    .replace('Subject: Undelivered Mail Returned to Sender', `Subject: Undelivered Mail ${ATTACK}`)
    .replaceAll('hanako@example.com', `hanako${ATTACK}@example.com`)
    .replace('Message-ID: <', `Message-ID: <${ATTACK}`)
    .replace('unknown [203.0.113.40]', `unknown [203.0.113.40] ${ATTACK}\u202e`);
  await judgePasted(page, hostile);
  const result = page.locator('#result');
  assert.match((await result.textContent()) ?? '', /<script>document\.title='run'<\/script>/);
  assert.equal(await result.locator('img, script').count(), 0);
  assert.notEqual(await page.title(), 'run');
  assert.doesNotMatch((await result.locator('pre').textContent()) ?? '', /\u202e/);
  assert.deepEqual(errors, []);
});

const BAD: [name: string, source: string, said: string][] = [
  ['a page', '<!DOCTYPE html><html><body>Undelivered</body></html>', BOUNCE_REPORT.troubles.html.ja],
  [
    'text read off a screen',
    'Undelivered Mail\n\nYour message could not be delivered.',
    BOUNCE_REPORT.troubles['no-headers'].ja,
  ],
  [
    'half a message',
    EXAMPLES['own-account'].slice(0, EXAMPLES['own-account'].indexOf('Content-Type: message/rfc822')),
    BOUNCE_REPORT.troubles.half.ja,
  ],
];
for (const [name, source, said] of BAD) {
  test(`${name} gets a sentence of its own`, async () => {
    const { page } = await stage.open(TOOL);
    await judgePasted(page, source);
    assert.equal(await page.locator('#result .notice').textContent(), said);
  });
}

test('null bytes do not matter; nothing at all, or an empty file, is told', async () => {
  const { page } = await stage.open(TOOL);
  await ready(page);
  await page.getByRole('button', { name: '診断する' }).click();
  await page.getByRole('status').filter({ hasText: BOUNCE_REPORT.nothing.ja }).waitFor();
  const chosen = files({ 'null.eml': EXAMPLES['own-account'].replaceAll('\n', '\n\0'), 'empty.eml': '' });
  await page.getByLabel(/またはファイル/).setInputFiles(chosen);
  await page.getByRole('button', { name: '診断する' }).click();
  const articles = page.locator('#result article');
  await articles.first().getByRole('heading', { name: TRIAGE.verdicts['own-account'].ja }).waitFor();
  assert.equal(await articles.last().locator('.notice').textContent(), BOUNCE_REPORT.troubles.empty.ja);
});

test('a file that takes too long is stopped with a message, and the next one is judged', async () => {
  const { page } = await stage.open('/about/');
  let hangs = true;
  await page.route('**/worker-*.js', async (route) => {
    const body = 'onmessage = () => { for (;;); };';
    await (hangs ? route.fulfill({ contentType: 'text/javascript', body }) : route.continue());
    hangs = false;
  });
  await page.goto(TOOL);
  await judgePasted(page, EXAMPLES['own-account']);
  assert.equal(await page.locator('#result .notice').textContent(), BOUNCE_REPORT.tooSlow.ja);
  await page.getByRole('button', { name: '診断する' }).click();
  await page.locator('#result').getByRole('heading', { name: TRIAGE.verdicts['own-account'].ja }).waitFor();
});

test('without JavaScript the page explains the verdicts, and offers no form that could send anything', async () => {
  const { page } = await stage.open(TOOL, { javaScriptEnabled: false });
  // Text locators pass over noscript, so the element itself is asked.
  assert.match((await page.locator('main noscript p').textContent()) ?? '', /JavaScript が必要/);
  assert.equal(await page.getByRole('textbox', { name: '不達通知のソース' }).count(), 0);
  await page.getByRole('heading', { level: 3, name: TRIAGE.verdicts['own-account'].ja }).waitFor();
});

test('the keyboard alone leads from an example to its result', async () => {
  const { page } = await stage.open(TOOL);
  await ready(page);
  await page.getByRole('button', { name: TRIAGE.verdicts.relayed.ja }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#result').getByRole('heading', { level: 3 }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'result-title');
});
