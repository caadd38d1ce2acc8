import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { VALID } from '../content-folder.ts';
import type { Stage } from './browser.ts';
import { startContentStage } from './content-stage.ts';

/** Text that runs something if it is ever taken for HTML. */
const ATTACK = `"><script>document.title='run'</script><img src=x onerror="document.title='run'">'=cmd|' /C calc'!A0 ‮🐟`;
const YAML = JSON.stringify(ATTACK);

/** The valid folder with the attack in every text that an editor may write freely. */
const HOSTILE = Object.fromEntries(
  Object.entries(VALID).map(([name, text]) => [
    name,
    text
      .replaceAll('{ ja: アルファ, en: Alpha }', `{ ja: ${YAML}, en: ${JSON.stringify(`Alpha ${ATTACK}`)} }`)
      .replaceAll('{ ja: ライト, en: Light }', `{ ja: ${YAML}, en: ${YAML} }`)
      .replaceAll('title: 体験談', `title: ${YAML}`)
      .replaceAll('summary: 要約', `summary: ${YAML}`)
      .replaceAll('{ ja: 理由, en: reason }', `{ ja: ${YAML}, en: ${YAML} }`)
      .replaceAll('{ ja: 条件, en: condition }', `{ ja: ${YAML}, en: ${YAML} }`)
      .replaceAll('      via: live', `      title: ${YAML}\n      via: live`)
      .replaceAll('aliases: []', `aliases: [${YAML}]`)
      .replaceAll('本文です。', `本文 ${ATTACK}\n\n<script>document.title='run'</script>\n`),
  ]),
);

let stage: Stage;
before(async () => {
  stage = await startContentStage(HOSTILE);
});
after(() => stage?.close());

const PAGES = [
  '/',
  '/compare/',
  '/providers/',
  '/providers/alpha/',
  '/features/waf/',
  '/rankings/business/',
  '/guides/story/',
  '/search/?q=Alpha',
];

for (const address of PAGES) {
  test(`${address} shows hostile text as text`, async () => {
    const { page, errors } = await stage.open(address);
    if (address.includes('search')) await page.locator('#results li').first().waitFor();
    assert.notEqual(await page.title(), 'run');
    assert.equal(await page.locator('main img').count(), 0);
    assert.deepEqual(errors, []);
  });
}

test('the hostile name is there to read', async () => {
  const { page } = await stage.open('/providers/alpha/');
  assert.ok((await page.getByRole('heading', { level: 1 }).textContent())?.includes('<script>'));
});
