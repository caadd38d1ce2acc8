import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OfferCode } from '../../src/comparison/comparison-data.ts';
import { explainDrop } from '../../src/comparison/explain-drop.ts';
import { filterRows } from '../../src/comparison/filter-rows.ts';
import type { ComparisonView } from '../../src/comparison/view.ts';
import { makeComparisonData, makeView, type RowSketch } from './comparison-builder.ts';

interface Case {
  name: string;
  row: RowSketch;
  view: Partial<ComparisonView>;
  expected: { feature: string; offer: OfferCode }[];
}

const CASES: Case[] = [
  {
    name: 'names the cell that does not satisfy',
    row: { cells: { waf: 'partial', spf: 'included' } },
    view: { wants: { waf: 'must', spf: 'must' } },
    expected: [{ feature: 'waf', offer: '3' }],
  },
  {
    name: 'names two cells at most, in the order of the columns',
    row: { cells: { waf: 'not-offered' } },
    view: { wants: { 'auto-backup': 'must', spf: 'must', waf: 'must' } },
    expected: [
      { feature: 'waf', offer: '1' },
      { feature: 'spf', offer: '0' },
    ],
  },
  {
    name: 'a cell without proof is unknown where only official evidence counts',
    row: { cells: { waf: { offer: 'included' } } },
    view: { wants: { waf: 'must' }, officialOnly: true },
    expected: [{ feature: 'waf', offer: '0' }],
  },
  {
    name: 'names no cell where none is to blame',
    row: { segment: 'personal', cells: { waf: 'not-offered' } },
    view: { segments: ['business'] },
    expected: [],
  },
];

for (const { name, row, view: choices, expected } of CASES) {
  test(name, () => {
    const data = makeComparisonData([row]);
    const view = makeView(choices);
    const { dropped } = filterRows(data, view);
    assert.deepEqual(
      dropped.map((drop) => explainDrop(data, view, drop)),
      [expected],
    );
  });
}
