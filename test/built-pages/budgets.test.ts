import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  budgetOf,
  COMPARE_SCRIPT_BUDGET,
  RANKING_SCRIPT_BUDGET,
  SHEET_SCRIPT_BUDGET,
  weighPages,
} from '../../scripts/page-weights.ts';
import { DIST } from './built-pages.ts';

const pages = weighPages(DIST);

test('every page keeps its budget of HTML and CSS', () => {
  const heavy = pages.filter(({ address, html, css }) => html + css > budgetOf(address));
  assert.deepEqual(heavy, []);
});

const isRanking = (address: string) => /\/rankings\/[^/]+\/$/.test(address);

test('only the search, the comparison, the choice, the sheet, the rankings and the changes link a script', () => {
  const linking = pages.filter(({ script }) => script > 0).map(({ address }) => address);
  assert.deepEqual(
    linking.filter((address) => !isRanking(address)),
    [
      ...['/changes/', '/choose/', '/compare/', '/en/changes/', '/en/choose/', '/en/compare/', '/en/search/'],
      ...['/en/sheet/', '/search/', '/sheet/'],
    ],
  );
});

test('the script of the comparison is at most 10 KB', () => {
  assert.deepEqual(
    pages.filter(({ address, script }) => /\/compare\/$/.test(address) && script > COMPARE_SCRIPT_BUDGET),
    [],
  );
});

test('the script of a ranking is at most 8 KB', () => {
  const heavy = pages.filter(({ address, script }) => isRanking(address) && script > RANKING_SCRIPT_BUDGET);
  assert.deepEqual(heavy, []);
});

test('the script of the sheet is at most 8 KB', () => {
  const sheets = pages.filter(({ address }) => /\/sheet\/$/.test(address));
  assert.equal(sheets.length, 2);
  assert.deepEqual(
    sheets.filter(({ script }) => script > SHEET_SCRIPT_BUDGET),
    [],
  );
});
