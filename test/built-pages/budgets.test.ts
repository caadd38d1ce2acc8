import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgetOf, weighPages } from '../../scripts/page-weights.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

test('only the search page links a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(linking, ['/en/search/', '/search/']);
});
