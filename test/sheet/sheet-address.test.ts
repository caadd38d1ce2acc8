import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSheetAddress, writeComparisonQuery, writeSheetQuery } from '../../src/sheet/sheet-address.ts';

const QUESTIONS = [{ id: 'use', options: [{ id: 'company' }] }];
const FEATURES = ['waf', 'spf', 'ids', 'ips'];
const PROVIDERS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
const KNOWN = { questions: QUESTIONS, features: FEATURES, providers: PROVIDERS };
const read = (query: string) => readSheetAddress(query, KNOWN);

const CASES = [
  {
    name: 'levels and candidates',
    query: '?v=1&must=waf&want=spf&pick=beta,alpha',
    changes: { waf: 'must', spf: 'want' },
    picked: ['beta', 'alpha'],
  },
  {
    name: 'the weaker wishes of the comparison',
    query: 'v=1&partly=waf&present=ids',
    changes: { waf: 'must', ids: 'want' },
    picked: [],
  },
  {
    name: 'a must and a weaker wish of the comparison together',
    query: 'v=1&must=spf&partly=waf',
    changes: { spf: 'must', waf: 'must' },
    picked: [],
  },
  {
    name: 'how the comparison shows its table',
    query: 'v=1&segment=business&sort=name&rows=plans&side=1&q=a',
    changes: {},
    picked: [],
  },
  {
    name: 'plans marked in the comparison stand for their providers',
    query: 'v=1&pick=alpha/basic,beta/pro',
    changes: {},
    picked: ['alpha', 'beta'],
  },
  {
    name: 'two plans of one provider are one candidate',
    query: 'v=1&pick=alpha/basic,alpha/pro',
    changes: {},
    picked: ['alpha'],
  },
];

for (const { name, query, changes, picked } of CASES) {
  test(`understood: ${name}`, () => {
    const choice = read(query);
    assert.deepEqual([choice.changes, choice.picked, choice.ignored], [changes, picked, []]);
  });
}

test('unknown ids, parameters and versions are named, and the rest holds', () => {
  const { changes, picked, ignored } = read('v=2&must=waf,nothing&pick=alpha,nobody&x=<b>');
  assert.deepEqual([changes, picked], [{ waf: 'must' }, ['alpha']]);
  assert.deepEqual(ignored.toSorted(), ['must=nothing', 'pick=nobody', 'v=2', 'x=<b>']);
});

test('a sixth candidate is passed over and named', () => {
  const { picked, ignored } = read(`v=1&pick=${PROVIDERS.join()}`);
  assert.deepEqual([picked, ignored], [PROVIDERS.slice(0, 5), ['pick=zeta']]);
});

test('what is written reads back', () => {
  const level = fc.constantFrom('must', 'want', 'avoid', 'free');
  const choices = fc.record({
    answers: fc.constantFrom({}, { use: ['company'] }),
    changes: fc.dictionary(fc.constantFrom(...FEATURES), level),
    picked: fc.uniqueArray(fc.constantFrom(...PROVIDERS), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const { ignored, ...again } = read(writeSheetQuery({ ...choice }, QUESTIONS));
      assert.deepEqual({ ...again, changes: { ...again.changes } }, { ...choice, changes: { ...choice.changes } });
      assert.deepEqual(ignored, []);
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(read(query).ignored)));
});

test('the comparison gets the musts, and the first four candidates side by side', () => {
  const requirement = (feature: string, level: 'must' | 'want') => ({ feature, level, reasons: [] });
  const asked = [requirement('waf', 'must'), requirement('spf', 'want')];
  assert.equal(writeComparisonQuery(asked, PROVIDERS.slice(0, 5)), '?v=1&must=waf&pick=alpha,beta,gamma,delta&side=1');
  assert.equal(writeComparisonQuery([], []), '');
});
