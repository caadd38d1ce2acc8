import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapDocumentation } from '../../src/charts/documentation-map.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeFeature, makeProvider, makeVerdict } from '../builders.ts';

const PROVEN = makeVerdict();
const REPORTED = makeVerdict({ tier: 'reported' });
const VERDICTS: Record<string, Verdict> = {
  'alpha waf': REPORTED,
  'bravo spf': PROVEN,
  'carol spf': PROVEN,
  'carol waf': makeVerdict({ support: 'not-offered' }),
};
const map = mapDocumentation(
  ['alpha', 'bravo', 'carol', 'delta'].map((id) => makeProvider({ id })),
  [makeFeature({ id: 'waf', group: 'web' }), makeFeature({ id: 'spf', group: 'mail' })],
  (provider, feature) => VERDICTS[`${provider} ${feature}`] ?? UNKNOWN,
);

test('columns go by group, and only groups with features are there', () => {
  assert.deepEqual(
    map.columns.map(({ feature }) => feature.id),
    ['spf', 'waf'],
  );
  assert.deepEqual(map.groups, [
    { group: 'mail', columns: 1 },
    { group: 'web', columns: 1 },
  ]);
});

test('rows go by cells with a verdict, then proven cells, then name; a feature known to be missing is known', () => {
  assert.deepEqual(
    map.rows.map(({ provider, cells }) => [provider.id, ...cells]),
    [
      ['carol', 'proven', 'proven'],
      ['bravo', 'proven', 'unknown'],
      ['alpha', 'unknown', 'reported'],
      ['delta', 'unknown', 'unknown'],
    ],
  );
});

test('rows, columns and the whole map are counted', () => {
  assert.deepEqual(
    map.columns.map(({ counts }) => counts),
    [
      { proven: 2, reported: 0, unknown: 2 },
      { proven: 1, reported: 1, unknown: 2 },
    ],
  );
  assert.deepEqual(map.counts, { proven: 3, reported: 1, unknown: 4 });
});
