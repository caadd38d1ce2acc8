import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  BOUNCE_SCRIPT_BUDGET,
  budgetOf,
  COMPARE_SCRIPT_BUDGET,
  RANKING_SCRIPT_BUDGET,
  weighPages,
} from '../../scripts/page-weights.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

const isRanking = (address: string) => /\/rankings\/[^/]+\/$/.test(address);

test('only the search, the comparison, the rankings, the changes and the triage link a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(
    linking.filter((address) => !isRanking(address)),
    ['changes', 'compare', 'en/changes', 'en/compare', 'en/search', 'en/tools/bounce', 'search', 'tools/bounce'].map(
      (name) => `/${name}/`,
    ),
  );
});

test('the script of the comparison is at most 10 KB', () => {
  assert.deepEqual(
    pages.filter(({ script }) => script > COMPARE_SCRIPT_BUDGET),
    [],
  );
});

test('the script of a ranking is at most 8 KB', () => {
  const heavy = pages.filter(({ address, script }) => isRanking(address) && script > RANKING_SCRIPT_BUDGET);
  assert.deepEqual(heavy, []);
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
