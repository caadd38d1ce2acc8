import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ComparisonData } from '../../src/comparison/comparison-data.ts';
import { countChoices } from '../../src/comparison/count-choices.ts';
import { filterRows } from '../../src/comparison/filter-rows.ts';
import { type ComparisonView, WANTS } from '../../src/comparison/view.ts';
import { SEGMENTS, STATUSES } from '../../src/schema/vocabulary.ts';
import { dataAndView, RUNS } from './arbitraries.ts';
import { makeComparisonData, makeView } from './comparison-builder.ts';

const DATA = makeComparisonData([
  { operator: 'Alpha', segment: 'business', cells: { waf: 'included', spf: 'included' } },
  { operator: 'Alpha', segment: 'middle', cells: { waf: 'partial', spf: 'included' } },
  { operator: 'Bravo', segment: 'business', cells: { waf: { offer: 'included' } } },
  { segment: 'personal', status: 'ended', cells: { waf: 'not-offered' } },
]);

test('a wish is counted in place of the present one', () => {
  const { features } = countChoices(DATA, makeView({ wants: { waf: 'must' } }));
  assert.deepEqual(features[0], { must: 2, partly: 3, 'not-missing': 3 });
});

test('a wish for another feature is counted on top of the present ones', () => {
  const { features } = countChoices(DATA, makeView({ wants: { waf: 'must' } }));
  assert.equal(features[1]?.must, 1);
});

test('a segment is counted as the only one chosen', () => {
  const { segments } = countChoices(DATA, makeView({ segments: ['middle', 'personal'] }));
  assert.deepEqual(Object.fromEntries(segments), { personal: 1, middle: 1, business: 2 });
});

test('every operator is counted, one that is not known is none', () => {
  const { operators } = countChoices(DATA, makeView({ operator: 'Bravo', statuses: ['active'] }));
  assert.deepEqual(
    [...operators],
    [
      ['Alpha', 2],
      ['Bravo', 1],
    ],
  );
});

test('official evidence alone is counted', () => {
  assert.equal(countChoices(DATA, makeView({ wants: { waf: 'must' } })).officialOnly, 1);
});

/** What `countChoices` should give, found by filtering anew for each choice. */
function countByFiltering(data: ComparisonData, view: ComparisonView) {
  const count = (choice: Partial<ComparisonView>) => filterRows(data, { ...view, ...choice }).kept.length;
  return {
    features: data.features.map(({ id }) =>
      Object.fromEntries(WANTS.map((want) => [want, count({ wants: { ...view.wants, [id]: want } })])),
    ),
    segments: new Map(SEGMENTS.map((segment) => [segment, count({ segments: [segment] })])),
    statuses: new Map(STATUSES.map((status) => [status, count({ statuses: [status] })])),
    operators: new Map(
      data.sets[view.rows].operators.filter(Boolean).map((operator) => [operator, count({ operator })]),
    ),
    officialOnly: count({ officialOnly: true }),
  };
}

test('every count is what the filter would leave', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      assert.deepEqual(countChoices(data, view), countByFiltering(data, view));
    }),
    RUNS,
  );
});
