import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteKey, numberSources } from '../../src/comparison/source-notes.ts';
import { makeExportClaim } from './export-builder.ts';

const claim = (providerId: string, featureId: string, address: string, readOn = '2026-11-01') =>
  makeExportClaim({ providerId, featureId, address, readOn });

test('sources are numbered in the order in which they come', () => {
  const { sources } = numberSources([
    claim('a', 'waf', 'https://one.example/'),
    claim('a', 'ips', 'https://two.example/'),
  ]);
  assert.deepEqual(
    sources.map(({ address }) => address),
    ['https://one.example/', 'https://two.example/'],
  );
});

test('a page of one provider read on one day is one source, read on two days two', () => {
  const { numbers } = numberSources([
    claim('a', 'waf', 'https://one.example/'),
    claim('a', 'ips', 'https://one.example/'),
    claim('a', 'ids', 'https://one.example/', '2026-11-02'),
  ]);
  assert.deepEqual(
    ['waf', 'ips', 'ids'].map((feature) => numbers.get(noteKey('a', feature))),
    [[1], [1], [2]],
  );
});

test('the same page at another provider is another source', () => {
  const { numbers } = numberSources([
    claim('a', 'waf', 'https://one.example/'),
    claim('b', 'waf', 'https://one.example/'),
  ]);
  assert.deepEqual([numbers.get(noteKey('a', 'waf')), numbers.get(noteKey('b', 'waf'))], [[1], [2]]);
});

test('a cell names a source once, however many claims rest on it', () => {
  const { numbers } = numberSources([
    claim('a', 'waf', 'https://one.example/'),
    claim('a', 'waf', 'https://one.example/'),
  ]);
  assert.deepEqual(numbers.get(noteKey('a', 'waf')), [1]);
});
