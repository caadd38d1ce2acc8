import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetOf, COMPARE_SCRIPT_BUDGET, RANKING_SCRIPT_BUDGET, weighPages } from '../../scripts/page-weights.ts';
import { SEARCH_BUDGET, weighSearch } from '../../scripts/search-weight.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

const isRanking = (address: string) => /\/rankings\/[^/]+\/$/.test(address);

test('only the search, the comparison, the rankings and the changes link a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(
    linking.filter((address) => !isRanking(address)),
    ['/changes/', '/compare/', '/en/changes/', '/en/compare/', '/en/search/', '/search/'],
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

test('a first search costs at most 120 KB', () => {
  assert.deepEqual(
    weighSearch(DIST).filter(({ total }) => total > SEARCH_BUDGET),
    [],
  );
});
