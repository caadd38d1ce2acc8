import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kanaRow } from '../../src/site/glossary.ts';

const CASES: [reading: string, row: string][] = [
  ['あーく', 'あ'],
  ['がいぶ', 'か'],
  ['でぃーきむ', 'た'],
  ['ばうんす', 'は'],
  ['ぱすわーど', 'は'],
  ['んじゃめな', 'わ'],
];
for (const [reading, row] of CASES) {
  test(`${reading} stands under ${row}`, () => assert.equal(kanaRow(reading), row));
}
