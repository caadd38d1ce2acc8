import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  budgetOf,
  CHOOSE_SCRIPT_BUDGET,
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

test('only the search, the comparison, the choosing, the rankings and the changes link a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(
    linking.filter((address) => !isRanking(address)),
    [
      ...['/changes/', '/choose/', '/compare/'],
      ...['/en/changes/', '/en/choose/', '/en/compare/', '/en/search/', '/search/'],
    ],
  );
});

test('the script of the comparison is at most 10 KB', () => {
  assert.deepEqual(
    pages.filter(({ address, script }) => !address.endsWith('/choose/') && script > COMPARE_SCRIPT_BUDGET),
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
