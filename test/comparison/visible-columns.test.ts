import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparisonView } from '../../src/comparison/view.ts';
import { visibleColumns } from '../../src/comparison/visible-columns.ts';
import { makeComparisonData, makeView, type RowSketch, SPF, WAF } from './comparison-builder.ts';

interface Case {
  name: string;
  view: Partial<ComparisonView>;
  rows?: RowSketch[];
  kept?: number[];
  expected: number[];
}

const alike = { waf: 'included', spf: 'partial' } as const;
const backup = (figure: number): RowSketch => ({
  cells: { ...alike, 'auto-backup': { offer: 'included', figure } },
});

/** The columns are WAF (web, core), SPF (mail) and backup (continuity, core). */
const CASES: Case[] = [
  { name: 'all columns', view: {}, expected: [0, 1, 2] },
  { name: 'core columns', view: { columns: 'core' }, expected: [0, 2] },
  { name: 'columns by id and by group keep their order', view: { columns: ['continuity', 'waf'] }, expected: [0, 2] },
  { name: 'an id that does not exist is passed over', view: { columns: ['nonsense', 'spf'] }, expected: [1] },
  { name: 'a choice of no column means all', view: { columns: ['nonsense'] }, expected: [0, 1, 2] },
  {
    name: 'columns in which the kept rows differ',
    view: { onlyDifferences: true },
    rows: [{ cells: alike }, { cells: { ...alike, spf: 'not-offered' } }, { cells: { waf: 'partial' } }],
    kept: [0, 1],
    expected: [1],
  },
  {
    name: 'unknown differs from known',
    view: { onlyDifferences: true },
    rows: [{ cells: { waf: 'not-offered' } }, {}],
    expected: [0],
  },
  {
    name: 'another figure is a difference',
    view: { onlyDifferences: true },
    rows: [backup(7), backup(14)],
    expected: [2],
  },
  {
    name: 'a difference without proof is none where only official evidence counts',
    view: { onlyDifferences: true, officialOnly: true },
    rows: [backup(7), { cells: { ...alike, spf: 'included' } }],
    expected: [1],
  },
  {
    name: 'differences are looked for among the chosen columns',
    view: { onlyDifferences: true, columns: ['waf', 'spf'] },
    rows: [backup(7), { cells: { ...alike, spf: 'included' } }],
    expected: [1],
  },
  { name: 'rows that are alike leave no column', view: { onlyDifferences: true }, rows: [{}, {}], expected: [] },
  { name: 'one row hides nothing', view: { onlyDifferences: true }, rows: [{}], expected: [0, 1, 2] },
  { name: 'no row hides nothing', view: { onlyDifferences: true }, rows: [], expected: [0, 1, 2] },
];

for (const { name, view, rows = [], kept = [...rows.keys()], expected } of CASES) {
  test(name, () => assert.deepEqual(visibleColumns(makeComparisonData(rows), makeView(view), kept), expected));
}

test('a table without core features shows all for "core"', () => {
  const data = makeComparisonData([], { features: [{ ...WAF, core: false }, SPF] });
  assert.deepEqual(visibleColumns(data, makeView({ columns: 'core' }), []), [0, 1]);
});
