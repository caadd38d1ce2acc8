import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareClaims } from '../../src/changes/compare-claims.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { SUPPORTS } from '../../src/schema/vocabulary.ts';
import { makeClaim } from '../builders.ts';

const first = makeClaim();
const CASES: { what: string; before: Claim[]; after: Claim[]; kinds: string[] }[] = [
  { what: 'nothing', before: [first], after: [makeClaim()], kinds: [] },
  { what: 'a new claim', before: [], after: [first], kinds: ['claim-added'] },
  { what: 'a claim that is gone', before: [first], after: [], kinds: ['claim-withdrawn'] },
  { what: 'another support', before: [first], after: [makeClaim({ support: 'partial' })], kinds: ['claim-changed'] },
  {
    what: 'another default',
    before: [first],
    after: [makeClaim({ enabledByDefault: true })],
    kinds: ['claim-changed'],
  },
  {
    what: 'another detail',
    before: [first],
    after: [makeClaim({ detail: { ja: '説明', en: 'detail' } })],
    kinds: ['claim-changed'],
  },
  {
    what: 'another day read',
    before: [first],
    after: [makeClaim({ source: { readOn: '2027-01-01' } })],
    kinds: ['claim-read-again'],
  },
  {
    what: 'another confidence',
    before: [first],
    after: [makeClaim({ confidence: 'low' })],
    kinds: ['claim-read-again'],
  },
  {
    what: 'the same words on another page',
    before: [first],
    after: [makeClaim({ source: { url: 'https://www.example.jp/new/' } })],
    kinds: ['claim-read-again'],
  },
  {
    what: 'other words on another page',
    before: [first],
    after: [makeClaim({ support: 'not-offered', source: { url: 'https://www.example.jp/new/' } })],
    kinds: ['claim-added', 'claim-withdrawn'],
  },
  {
    what: 'the plans in another order',
    before: [makeClaim({ plans: ['a', 'b'] })],
    after: [makeClaim({ plans: ['b', 'a'] })],
    kinds: [],
  },
  {
    what: 'one of two claims of the same page',
    before: [makeClaim({ plans: ['a'] }), makeClaim({ plans: ['b'] })],
    after: [makeClaim({ plans: ['b'] }), makeClaim({ plans: ['a'], support: 'partial' })],
    kinds: ['claim-changed'],
  },
];
for (const { what, before, after, kinds } of CASES) {
  test(`${what}: ${kinds.join(', ') || 'no change'}`, () => {
    assert.deepEqual(
      compareClaims(before, after).map(({ kind }) => kind),
      kinds,
    );
  });
}

const claims = fc.array(
  fc
    .record({
      support: fc.constantFrom(...SUPPORTS),
      url: fc.constantFrom('https://a.example/', 'https://b.example/'),
      readOn: fc.constantFrom('2026-11-01', '2026-11-02'),
    })
    .map(({ support, url, readOn }) => makeClaim({ support, source: { url, readOn } })),
  { maxLength: 6 },
);
const count = (before: Claim[], after: Claim[], kind: string) =>
  compareClaims(before, after).filter((change) => change.kind === kind).length;

test('a list against itself in any order is no change', () => {
  fc.assert(
    fc.property(
      claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => assert.deepEqual(compareClaims(list, shuffled), []),
    ),
  );
});

test('what is added one way is withdrawn the other way', () => {
  fc.assert(
    fc.property(claims, claims, (before, after) => {
      assert.equal(count(before, after, 'claim-added'), count(after, before, 'claim-withdrawn'));
    }),
  );
});

test('added less withdrawn is the difference of the counts', () => {
  fc.assert(
    fc.property(claims, claims, (before, after) => {
      assert.equal(
        count(before, after, 'claim-added') - count(before, after, 'claim-withdrawn'),
        after.length - before.length,
      );
    }),
  );
});
