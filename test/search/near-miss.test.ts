import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countSlips, isNearMiss } from '../../src/search/near-miss.ts';

const CASES: [typed: string, word: string, near: boolean][] = [
  ['waff', 'waf', true],
  ['dmrac', 'dmarc', true],
  ['dikm', 'dkim', true],
  ['いんたねと', 'いんたねっと', true],
  ['ips', 'ids', false],
  ['backup', 'panel', false],
  ['spf', 'spfx', false],
];
for (const [typed, word, near] of CASES) {
  test(`${typed} is ${near ? '' : 'not '}nearly ${word}`, () => assert.equal(isNearMiss(typed, word), near));
}

test('slips are counted alike both ways, and never more than the longer word has letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      assert.equal(countSlips(one, other), countSlips(other, one));
      assert.ok(countSlips(one, other) <= Math.max(one.length, other.length));
    }),
  );
});

test('counting stops beyond the most that matters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(3), (one, other, most) => {
      assert.equal(countSlips(one, other, most) <= most, countSlips(one, other) <= most);
    }),
  );
});
