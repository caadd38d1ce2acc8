import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countReading } from '../../src/catalog/reading-facts.ts';
import { makeClaim, makeFeature, makeProvider } from '../builders.ts';

test('counts claims, different sources and the days on which they were read', () => {
  const claims = [
    makeClaim({ source: { url: 'https://www.example.jp/a', readOn: '2026-11-20' } }),
    makeClaim({ source: { url: 'https://www.example.jp/a', readOn: '2026-11-24', pageDate: '2024-05-01' } }),
    makeClaim({ source: { url: 'https://www.example.jp/b', readOn: '2026-11-22', pageDate: '2020-01-31' } }),
  ];
  assert.deepEqual(countReading({ providers: [makeProvider({ claims })], features: [makeFeature()] }), {
    providers: 1,
    features: 1,
    claims: 3,
    pages: 2,
    read: { first: '2026-11-20', last: '2026-11-24' },
    dated: { first: '2020-01-31', last: '2024-05-01' },
  });
});

test('an empty catalogue was never read', () => {
  assert.deepEqual(countReading({ providers: [], features: [] }), { providers: 0, features: 0, claims: 0, pages: 0 });
});
