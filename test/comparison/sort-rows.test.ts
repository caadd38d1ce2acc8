import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, type ComparisonData, cellAt, hasFlag } from '../../src/comparison/comparison-data.ts';
import { sortRows } from '../../src/comparison/sort-rows.ts';
import type { ComparisonSort, ComparisonView } from '../../src/comparison/view.ts';
import { dataAndView, RUNS } from './arbitraries.ts';
import { makeComparisonData, makeView, type RowSketch } from './comparison-builder.ts';

interface Case {
  name: string;
  rows: RowSketch[];
  by: ComparisonSort['by'];
  up: number[];
  down: number[];
  officialOnly?: boolean;
}

const reported = { offer: 'included', flags: [] } as const;
const backup = (figure?: number): RowSketch => ({
  cells: { 'auto-backup': { offer: 'included', flags: ['proven'], ...(figure !== undefined && { figure }) } },
});

const CASES: Case[] = [
  {
    name: 'known: the number of known cells, equals as they were',
    rows: [{ name: 'う' }, { name: 'い', cells: { waf: 'not-offered' } }, { name: 'ア' }],
    by: 'known',
    up: [0, 2, 1],
    down: [1, 0, 2],
  },
  {
    name: 'known: without proof is unknown where only official evidence counts',
    rows: [{ name: 'b', cells: { waf: reported } }, { name: 'a' }],
    by: 'known',
    officialOnly: true,
    up: [0, 1],
    down: [0, 1],
  },
  {
    name: 'name: in Japanese order, without regard to the kind of kana',
    rows: [{ name: 'スター' }, { name: 'さくら' }, { name: 'ロリポップ' }, { name: 'CPI' }],
    by: 'name',
    up: [3, 1, 0, 2],
    down: [2, 0, 1, 3],
  },
  {
    name: 'price: unknown last in both directions',
    rows: [{ price: null }, { price: 900 }, { price: 0 }],
    by: 'price',
    up: [2, 1, 0],
    down: [1, 2, 0],
  },
  {
    name: 'coverage: the share of known cells, equals as they were',
    rows: [{ name: 'b' }, { name: 'a' }, { name: 'c', cells: { waf: 'partial' } }],
    by: 'coverage',
    up: [0, 1, 2],
    down: [2, 0, 1],
  },
  {
    name: 'feature: by strength; the two strongest, and the two below, are equals; unknown last',
    rows: [
      {},
      { cells: { waf: 'included' } },
      { cells: { waf: 'standing' } },
      { cells: { waf: 'not-offered' } },
      { cells: { waf: 'off-by-default' } },
      { cells: { waf: 'partial' } },
      { cells: { waf: 'on-by-default' } },
      { cells: { waf: 'paid-option' } },
    ],
    by: 'feature:waf',
    up: [3, 7, 5, 1, 4, 2, 6, 0],
    down: [2, 6, 1, 4, 5, 7, 3, 0],
  },
  {
    name: 'feature: without proof is unknown where only official evidence counts',
    rows: [{ cells: { waf: reported } }, { cells: { waf: 'not-offered' } }],
    by: 'feature:waf',
    officialOnly: true,
    up: [1, 0],
    down: [1, 0],
  },
  {
    name: 'figure: without a figure last',
    rows: [backup(), backup(14), backup(0)],
    by: 'figure:auto-backup',
    up: [2, 1, 0],
    down: [1, 2, 0],
  },
  {
    name: 'figure: without proof is unknown where only official evidence counts',
    rows: [{ cells: { 'auto-backup': { offer: 'included', figure: 7 } } }, backup(14)],
    by: 'figure:auto-backup',
    officialOnly: true,
    up: [1, 0],
    down: [1, 0],
  },
  {
    name: 'score: of the ranking asked for, without a place last',
    rows: [{ scores: [1, null] }, { scores: [2, 10] }, { scores: [3, 0] }],
    by: 'score:web',
    up: [2, 1, 0],
    down: [1, 2, 0],
  },
  {
    name: 'a feature that does not exist changes nothing',
    rows: [{}, {}],
    by: 'feature:nonsense',
    up: [0, 1],
    down: [0, 1],
  },
];

for (const { name, rows, by, officialOnly = false, ...expected } of CASES) {
  const sort = (descending: boolean): number[] =>
    sortRows([...rows.keys()], makeComparisonData(rows), makeView({ sort: { by, descending }, officialOnly }));
  test(`${name} (ascending)`, () => assert.deepEqual(sort(false), expected.up));
  test(`${name} (descending)`, () => assert.deepEqual(sort(true), expected.down));
}

test('only the rows given are sorted, and the list given stays as it is', () => {
  const kept = Object.freeze([2, 0]);
  const data = makeComparisonData([{ price: 1 }, { price: 2 }, { price: 3 }]);
  assert.deepEqual(sortRows(kept, data, makeView({ sort: { by: 'price', descending: false } })), [0, 2]);
});

test('sorting loses no row and adds none', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      const rows = [...data.sets[view.rows].ids.keys()];
      assert.deepEqual(
        sortRows(rows, data, view).sort((a, b) => a - b),
        rows,
      );
    }),
    RUNS,
  );
});

test('sorting twice changes nothing more', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      const once = sortRows([...data.sets[view.rows].ids.keys()], data, view);
      assert.deepEqual(sortRows(once, data, view), once);
    }),
    RUNS,
  );
});

test('rows without a value come last, in the order they had', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      const rows = [...data.sets[view.rows].ids.keys()];
      const missing = rows.filter((row) => lacksValue(data, view, row));
      const sorted = sortRows(rows, data, view);
      assert.deepEqual(sorted.slice(sorted.length - missing.length), missing);
    }),
    RUNS,
  );
});

/** Whether a row has nothing to be sorted by, read cell by cell. */
function lacksValue(data: ComparisonData, { sort: { by }, rows, officialOnly }: ComparisonView, row: number): boolean {
  const set = data.sets[rows];
  const [kind, id] = by.split(':');
  if (kind === 'price') return set.prices[row] === null;
  if (kind === 'score') return set.scores[data.rankings.findIndex((ranking) => ranking.id === id)]?.[row] === null;
  const column = set.cells[data.features.findIndex((feature) => feature.id === id)];
  if (!column) return false;
  const cell: Cell = cellAt(column, row);
  const unknown = cell.offer === '0' || (officialOnly && !hasFlag(cell, 'proven'));
  return unknown || (kind === 'figure' && cell.figure === undefined);
}
