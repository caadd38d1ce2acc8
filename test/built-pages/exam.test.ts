import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { EXAM_COMMANDS, EXAM_ROWS } from '../../src/i18n/messages/exam.ts';
import { EXAM_JUDGEMENT, EXAM_RESULTS } from '../../src/site/exam-facts.ts';
import { builtPage, DIST } from './built-pages.ts';

const PAGES = [
  { locale: 'ja', address: '/exam/', missed: '未達', method: '/method/' },
  { locale: 'en', address: '/en/exam/', missed: 'missed', method: '/en/method/' },
] as const;

for (const { locale, address, missed, method } of PAGES) {
  const { $, html } = builtPage(address);
  const rows = $('.exam tbody tr').toArray();

  test(`${address} has a row for everything that was measured`, () => {
    assert.deepEqual(
      rows.map((row) => $(row).find('th').text()),
      EXAM_JUDGEMENT.rows.map(({ id }) => EXAM_ROWS[id][locale]),
    );
  });

  test(`${address} names a command and a day in every row`, () => {
    const incomplete = rows.filter((row) => !($(row).find('code').text() && $(row).find('time').attr('datetime')));
    assert.equal(incomplete.length, 0);
  });

  test(`${address} shows every miss as one`, () => {
    assert.equal(
      rows.filter((row) => $(row).find('td').first().text().includes(missed)).length,
      EXAM_JUDGEMENT.rows.filter(({ met }) => met === false).length,
    );
  });

  test(`${address} names every page that Lighthouse looked at`, () => {
    for (const page of EXAM_RESULTS.lighthouse?.pages ?? []) assert.ok(html.includes(`>${page.path}</a>`), page.path);
  });

  test(`the method page leads to ${address}`, () => {
    assert.equal(builtPage(method).$(`main a[href="${address}"]`).length, 1);
  });

  test(`the twin of ${address} holds the same rows`, () => {
    const twin = readFileSync(path.join(DIST, `${address.slice(0, -1)}.md`), 'utf8');
    for (const { id } of EXAM_JUDGEMENT.rows) assert.ok(twin.includes(`| ${EXAM_ROWS[id][locale]} |`), id);
  });
}

test('every npm command that the page names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = Object.values(EXAM_COMMANDS).flatMap((command) => command.match(/^npm run (\S+)/)?.[1] ?? []);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});
