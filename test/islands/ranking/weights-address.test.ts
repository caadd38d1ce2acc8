import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../src/islands/ranking/weights-address.ts';
import { drawMatrix, RUNS } from '../../ranking/arbitraries.ts';

const data = drawMatrix({ alpha: '111' }, [10, 5, 2.5]);

const CASES: { query: string; weights: number[]; ignored: string[] }[] = [
  { query: '', weights: [10, 5, 2.5], ignored: [] },
  { query: '?v=1&w=f0:20,f2:0', weights: [20, 5, 0], ignored: [] },
  { query: '?v=1&w=f1:7.25', weights: [10, 7.25, 2.5], ignored: [] },
  { query: '?v=1&w=f0:0,f1:0,f2:0', weights: [0, 0, 0], ignored: [] },
  { query: '?v=1&w=f0:NaN', weights: [10, 5, 2.5], ignored: ['w=f0:NaN'] },
  { query: '?v=1&w=f0:1e309,f1:6', weights: [10, 6, 2.5], ignored: ['w=f0:1e309'] },
  { query: '?v=1&w=f0:-1', weights: [10, 5, 2.5], ignored: ['w=f0:-1'] },
  { query: '?v=1&w=f0:101', weights: [10, 5, 2.5], ignored: ['w=f0:101'] },
  { query: '?v=1&w=f0:', weights: [10, 5, 2.5], ignored: ['w=f0:'] },
  { query: '?v=1&w=f0', weights: [10, 5, 2.5], ignored: ['w=f0'] },
  { query: '?v=1&w=:5', weights: [10, 5, 2.5], ignored: ['w=:5'] },
  { query: '?v=1&w=f9:5', weights: [10, 5, 2.5], ignored: ['w=f9:5'] },
  { query: '?v=1&w=constructor:5,__proto__:5', weights: [10, 5, 2.5], ignored: ['w=constructor:5', 'w=__proto__:5'] },
  { query: '?v=1&w=f0:1,f0:2', weights: [1, 5, 2.5], ignored: ['w=f0:2'] },
  { query: '?v=1&w=f0:1&w=f1:2', weights: [1, 5, 2.5], ignored: ['w=f1:2'] },
  { query: '?v=2&w=f0:1', weights: [1, 5, 2.5], ignored: ['v=2'] },
  { query: '?waf=5', weights: [10, 5, 2.5], ignored: ['waf=5'] },
  { query: '?w=<b>:1', weights: [10, 5, 2.5], ignored: ['w=<b>:1'] },
];
for (const { query, weights, ignored } of CASES) {
  test(`${query || 'an empty address'} is read`, () => {
    assert.deepEqual(readAddress(query, data), { weights, ignored });
  });
}

test('100 KB are answered with the editors’ weights and a short list', () => {
  const { weights, ignored } = readAddress(`?w=${'f0:7,'.repeat(20_000)}`, data);
  assert.deepEqual([weights, ignored], [[10, 5, 2.5], ['w=…']]);
});

test('what is written is read back', () => {
  const weight = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.tuple(weight, weight, weight), (weights) => {
      assert.deepEqual(readAddress(writeAddress(weights, data), data), { weights, ignored: [] });
    }),
    RUNS,
  );
});

test('the editors’ weights need no address', () => {
  assert.equal(writeAddress([10, 5, 2.5], data), '');
});

test('no address is beyond reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { weights, ignored } = readAddress(`?w=${text}`, data);
      assert.ok(weights.every((value) => value >= 0 && value <= 100) && ignored.length <= 10);
    }),
    RUNS,
  );
});
