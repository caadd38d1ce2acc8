import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packData, unpackFirst, unpackSecond, withoutRows } from '../../src/comparison/packed-data.ts';
import { dataAndView, RUNS } from './arbitraries.ts';

test('a comparison survives the way through its two files', () => {
  fc.assert(
    fc.property(dataAndView, ({ data }) => {
      const { first, second } = JSON.parse(JSON.stringify(packData(data))) as ReturnType<typeof packData>;
      const whole = unpackSecond(unpackFirst(withoutRows(data), first), second);
      const known = (text: string, offers: string) =>
        [...text].map((mark, row) => (offers[row] === '0' ? '0' : mark)).join('');
      for (const name of ['providers', 'plans'] as const) {
        const set = data.sets[name];
        const cells = set.cells.map((column) => ({
          ...column,
          flags: known(column.flags, column.offers),
          scopes: known(column.scopes, column.offers),
        }));
        const plans = name === 'providers' ? set.ids.map(() => '') : set.plans;
        assert.deepEqual(whole.sets[name], JSON.parse(JSON.stringify({ ...set, cells, plans })));
      }
    }),
    RUNS,
  );
});
