import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderFeatures } from '../../src/authoring/feature-order.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { VALID, withContentFolder } from '../content-folder.ts';

const SECOND = (VALID['rankings/business.md'] ?? '')
  .replace('順位, en: Ranking', '別, en: Other')
  .replace('feature: waf\n    weight: 10', 'feature: auto-backup\n    weight: 30');

test('features come in the order of their weight, summed over all rankings', async () => {
  const ordered = await withContentFolder({ 'rankings/other.md': SECOND }, async (folder) =>
    orderFeatures((await readContentFolder(folder)).entries).map(({ id, weight }) => [id, weight]),
  );
  assert.deepEqual(ordered, [
    ['auto-backup', 30],
    ['waf', 10],
  ]);
});

test('a ranking that breaks its schema is passed over', async () => {
  const broken = { 'rankings/business.md': '---\nweights: many\n---\n' };
  const ordered = await withContentFolder(broken, async (folder) =>
    orderFeatures((await readContentFolder(folder)).entries).map(({ id, weight }) => [id, weight]),
  );
  assert.deepEqual(ordered, [
    ['auto-backup', 0],
    ['waf', 0],
  ]);
});
