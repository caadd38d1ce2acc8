import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRowWords } from '../../src/i18n/row-words.ts';
import { renderRow } from '../../src/markup/comparison-row.ts';
import { toHtml } from '../../src/markup/node.ts';
import { makeComparisonData, type RowSketch } from '../comparison/comparison-builder.ts';

function textOf(row: RowSketch): string {
  const data = makeComparisonData([row]);
  const options = { words: makeRowWords('ja'), features: data.features, columns: [] };
  return toHtml(renderRow(data.sets.providers, 0, options)).replace(/<[^>]+>/g, '|');
}

test("a provider's price names its plan", () => {
  assert.match(textOf({ name: 'アルファ', price: 990, pricedPlan: 'ライト' }), /ライト 月990円/);
});

test('a price that is not known names no plan', () => {
  assert.match(textOf({ name: 'アルファ' }), /[^ ]料金は未確認/);
});

test('a space stands between provider and plan', () => {
  assert.match(textOf({ name: 'アルファ', plan: 'ライト' }), /アルファ\| \|ライト/);
});
