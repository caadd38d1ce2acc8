import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildComparison } from '../../src/comparison/build-comparison.ts';
import { UNKNOWN } from '../../src/verdict/verdict.ts';
import { makeFeature, makeProvider, makeVerdict } from '../builders.ts';

const FEATURES = [
  makeFeature({ id: 'spf', group: 'mail' }),
  makeFeature({ id: 'waf', group: 'web', core: true }),
  makeFeature({ id: 'ids', group: 'web' }),
];

test('core features come first and every feature has one column', () => {
  const { groups } = buildComparison(FEATURES, [], () => UNKNOWN);
  assert.deepEqual(
    groups.map(({ id, features }) => [id, ...features.map((feature) => feature.id)]),
    [
      ['core', 'waf'],
      ['mail', 'spf'],
      ['web', 'ids'],
    ],
  );
});

test('verdicts stand in the order of the columns', () => {
  const known = makeVerdict();
  const { rows } = buildComparison(FEATURES, [makeProvider()], (_provider, feature) =>
    feature === 'waf' ? known : UNKNOWN,
  );
  assert.deepEqual(rows[0]?.verdicts, [known, UNKNOWN, UNKNOWN]);
});

test('providers of which most is known come first, equals by name', () => {
  const providers = ['carol', 'alpha', 'bravo'].map((id) => makeProvider({ id }));
  const { rows } = buildComparison(FEATURES, providers, (provider) => (provider === 'bravo' ? makeVerdict() : UNKNOWN));
  assert.deepEqual(
    rows.map(({ provider }) => provider.id),
    ['bravo', 'alpha', 'carol'],
  );
});
