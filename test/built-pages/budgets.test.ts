import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type BuiltPage, brotliBytes, readBuiltPages, styleSheetsOf } from './built-pages.ts';

/** Bytes of HTML and CSS after brotli. 14,600 is what a server can send in the first round trip (ten TCP segments). */
const READING_PAGE = 14_600;
const COMPARE_PAGE = 60_000;

const pages = readBuiltPages();
const isCompare = ({ address }: BuiltPage) => address.endsWith('/compare/');

function weigh(page: BuiltPage): number {
  return brotliBytes(page.html) + styleSheetsOf(page).reduce((sum, file) => sum + brotliBytes(readFileSync(file)), 0);
}

function tooHeavy(list: BuiltPage[], budget: number): string[] {
  return list
    .map((page) => ({ page, bytes: weigh(page) }))
    .filter(({ bytes }) => bytes > budget)
    .map(({ page, bytes }) => `${page.address}: ${bytes}`);
}

test(`every reading page is at most ${READING_PAGE} bytes`, () => {
  assert.deepEqual(
    tooHeavy(
      pages.filter((page) => !isCompare(page)),
      READING_PAGE,
    ),
    [],
  );
});

test(`the comparison is at most ${COMPARE_PAGE} bytes`, () => {
  assert.deepEqual(tooHeavy(pages.filter(isCompare), COMPARE_PAGE), []);
});
