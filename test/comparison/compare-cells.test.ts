import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareCells, type Likeness } from '../../src/comparison/compare-cells.ts';
import { cellAt } from '../../src/comparison/comparison-data.ts';
import { type CellSketch, makeComparisonData } from './comparison-builder.ts';

interface Case {
  name: string;
  cells: CellSketch[];
  expected: Likeness;
}

const reported = { offer: 'included', flags: [] } as const;

const CASES: Case[] = [
  { name: 'equal cells are alike', cells: ['included', 'included'], expected: 'same' },
  { name: 'another offer differs', cells: ['included', 'partial', 'included'], expected: 'differs' },
  { name: 'another figure differs', cells: [reported, { ...reported, figure: 7 }], expected: 'differs' },
  { name: 'equal verdicts with other evidence are told apart', cells: ['included', reported], expected: 'sameVerdict' },
  { name: 'nothing known of any is no likeness', cells: ['unknown', 'unknown'], expected: 'allUnknown' },
  { name: 'known differs from unknown', cells: ['unknown', 'not-offered'], expected: 'differs' },
];

for (const { name, cells, expected } of CASES) {
  test(name, () => {
    const { sets } = makeComparisonData(cells.map((waf) => ({ cells: { waf } })));
    const [column] = sets.providers.cells;
    assert.ok(column);
    assert.equal(compareCells(cells.map((_cell, row) => cellAt(column, row))), expected);
  });
}
