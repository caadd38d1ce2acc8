import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  BOUNCE_SCRIPT_BUDGET,
  budgetOf,
  CHOOSE_SCRIPT_BUDGET,
  COMPARE_SCRIPT_BUDGET,
  PASSWORD_SCRIPT_BUDGET,
  PASSWORD_WORKER_BUDGET,
  RANKING_SCRIPT_BUDGET,
  SHEET_SCRIPT_BUDGET,
  WORD_LISTS_BUDGET,
  weighPages,
  weighScript,
} from '../../scripts/page-weights.ts';
import { SEARCH_BUDGET, weighSearch } from '../../scripts/search-weight.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

const isRanking = (address: string) => /\/rankings\/[^/]+\/$/.test(address);

test('only the search, the comparison, the choosing, the sheet, the rankings, the changes and the tools link a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(
    linking.filter((address) => !isRanking(address)),
    ['', 'en/']
      .flatMap((language) =>
        ['changes', 'choose', 'compare', 'search', 'sheet', 'tools/bounce', 'tools/password'].map(
          (name) => `/${language}${name}/`,
        ),
      )
      .sort(),
  );
});

test('the script of the comparison is at most 10 KB', () => {
  assert.deepEqual(
    pages.filter(({ address, script }) => /\/compare\/$/.test(address) && script > COMPARE_SCRIPT_BUDGET),
    [],
  );
});

test('the script of the choosing is at most 15 KB', () => {
  assert.deepEqual(
    pages.filter(({ address, script }) => address.endsWith('/choose/') && script > CHOOSE_SCRIPT_BUDGET),
    [],
  );
});

test('the script of a ranking is at most 8 KB', () => {
  const heavy = pages.filter(({ address, script }) => isRanking(address) && script > RANKING_SCRIPT_BUDGET);
  assert.deepEqual(heavy, []);
});

test('a first search costs at most 120 KB', () => {
  assert.deepEqual(
    weighSearch(DIST).filter(({ total }) => total > SEARCH_BUDGET),
    [],
  );
});

test('the script of the password page is at most 4 KB', () => {
  const own = pages.filter(({ address }) => address.endsWith('/tools/password/'));
  assert.equal(own.length, 2);
  assert.ok(own.every(({ script }) => script <= PASSWORD_SCRIPT_BUDGET));
});

test('the word lists for new passwords are at most 12 KB', () => {
  assert.ok(weighScript(DIST, 'word-lists') <= WORD_LISTS_BUDGET);
});

test('the worker that judges passwords, with its dictionaries, is at most 500 KB', () => {
  assert.ok(weighScript(DIST, 'password-worker') <= PASSWORD_WORKER_BUDGET);
});

test('the script of the triage is at most 60 KB with its worker, its words and its examples', () => {
  const weigh = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const workers = globSync(`${DIST}/_astro/worker-*.js`).map(weigh);
  assert.equal(workers.length, 1);
  for (const { address, script } of pages.filter(({ address }) => address.endsWith('/tools/bounce/'))) {
    const whole = script + (workers[0] ?? 0) + weigh(`${DIST}${address}kit.js`);
    assert.ok(whole <= BOUNCE_SCRIPT_BUDGET, `${address}: ${whole}`);
  }
});

test('the script of the sheet is at most 8 KB', () => {
  const sheets = pages.filter(({ address }) => /\/sheet\/$/.test(address));
  assert.equal(sheets.length, 2);
  assert.deepEqual(
    sheets.filter(({ script }) => script > SHEET_SCRIPT_BUDGET),
    [],
  );
});
