import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetOf, COMPARE_SCRIPT_BUDGET, weighPages } from '../../scripts/page-weights.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

test('only the search and the comparison link a script, the comparison one of at most 10 KB', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(linking, ['/compare/', '/en/compare/', '/en/search/', '/search/']);
  assert.deepEqual(
    pages.filter(({ script }) => script > COMPARE_SCRIPT_BUDGET),
    [],
  );
});
