import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAt, OFFER_CODES } from '../src/comparison/comparison-data.ts';
import { orderAsBuilt } from './order-as-built.ts';
import { makeSyntheticData } from './synthetic.ts';

const DATA = makeSyntheticData(1000, 1);
const { providers, plans } = DATA.sets;

test('the same seed gives the same comparison, another seed another', () => {
  assert.deepEqual(makeSyntheticData(1000, 1), DATA);
  assert.notDeepEqual(makeSyntheticData(1000, 2), DATA);
});

for (const [name, set, rows] of [
  ['providers', providers, 1000],
  ['providers in the order of a build', orderAsBuilt(providers), 1000],
  ['plans', plans, 2000],
] as const) {
  test(`every list and text of the ${name} has one entry a row`, () => {
    const { cells, scores, ...lists } = set;
    assert.deepEqual(Object.keys(set).sort(), Object.keys(providers).sort());
    const columns = cells.flatMap(({ offers, flags, scopes }) => [offers, flags, scopes]);
    const lengths = [...Object.values(lists), ...scores, ...columns].map(({ length }) => length);
    assert.deepEqual([...new Set(lengths)], [rows]);
  });
}

test('there are 29 columns, and about 18 % of the cells are known', () => {
  assert.equal(DATA.features.length, 29);
  const offers = providers.cells.map((column) => column.offers).join('');
  const known = [...offers].filter((offer) => offer !== OFFER_CODES.unknown).length / offers.length;
  assert.ok(known > 0.15 && known < 0.21, `${known} known`);
});

test('an unknown cell carries no flag, scope or figure', () => {
  const unknown = providers.cells.flatMap((column) =>
    providers.ids.map((_, row) => cellAt(column, row)).filter((cell) => cell.offer === OFFER_CODES.unknown),
  );
  assert.ok(unknown.every(({ flags, scope, figure }) => flags === 0 && scope === 0 && figure === undefined));
});

test('names are unique and not in order', () => {
  assert.equal(new Set(providers.names).size, providers.names.length);
  assert.notDeepEqual([...providers.names].sort(), providers.names);
});
