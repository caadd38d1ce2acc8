import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderColumns } from '../../src/comparison/order-columns.ts';
import { makeFeature } from '../builders.ts';

test('core features come first, the others keep their order', () => {
  const features = [
    makeFeature({ id: 'spf', group: 'mail' }),
    makeFeature({ id: 'waf', core: true }),
    makeFeature({ id: 'ids' }),
    makeFeature({ id: 'ips', core: true }),
  ];
  assert.deepEqual(
    orderColumns(features).map(({ id }) => id),
    ['waf', 'ips', 'spf', 'ids'],
  );
});
