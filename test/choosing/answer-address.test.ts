import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type KnownNames, readAnswers, writeAnswers } from '../../src/choosing/answer-address.ts';
import { type Choice, MAX_CANDIDATES, NO_CHOICE } from '../../src/choosing/answers.ts';
import { LEVELS } from '../../src/schema/vocabulary.ts';
import { RUNS } from '../comparison/arbitraries.ts';

const KNOWN: KnownNames = {
  questions: [
    { id: 'use', options: [{ id: 'personal' }, { id: 'company' }] },
    { id: 'needs', several: true, options: [{ id: 'sla' }, { id: 'phone' }] },
    { id: 'cms', options: [{ id: 'yes' }] },
  ],
  features: ['waf', 'spf', 'ids', 'constructor'],
  providers: ['alpha', 'bravo', 'carol', 'delta', 'echo', 'foxtrot'],
};

const choice: fc.Arbitrary<Choice> = fc.record(
  {
    answers: fc
      .record({
        use: fc.subarray(['personal', 'company'], { maxLength: 1 }),
        needs: fc.subarray(['sla', 'phone']),
        cms: fc.subarray(['yes']),
      })
      .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, chosen]) => chosen.length > 0))),
    changes: fc.dictionary(fc.constantFrom(...KNOWN.features), fc.constantFrom(...LEVELS, 'free' as const), {
      noNullPrototype: true,
    }),
    picked: fc.shuffledSubarray([...KNOWN.providers], { maxLength: MAX_CANDIDATES }),
  },
  { noNullPrototype: true },
);

test('a choice that is written and read is the same choice', () => {
  fc.assert(
    fc.property(choice, (made) => {
      const { ignored, ...read } = readAnswers(writeAnswers(made, KNOWN.questions), KNOWN);
      assert.deepEqual(read, made);
      assert.deepEqual(ignored, []);
    }),
    RUNS,
  );
});

test('any text at all is read without an error, and as a choice that can be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const { ignored: _, ...read } = readAnswers(query, KNOWN);
      assert.deepEqual(readAnswers(writeAnswers(read, KNOWN.questions), KNOWN), { ...read, ignored: [] });
    }),
    RUNS,
  );
});

test('nothing chosen is an empty address', () => assert.equal(writeAnswers(NO_CHOICE, KNOWN.questions), ''));

// biome-ignore format: one case a line
const READ = [
  { query: '?v=1&use=company&needs=sla,phone&must=waf&pick=alpha', is: 'v=1&use=company&needs=sla,phone&must=waf&pick=alpha', ignored: [] },
  { query: 'use=nonsense', is: '', ignored: ['use=nonsense'] },
  { query: 'use=company,personal', is: 'v=1&use=company', ignored: ['use=personal'] },
  { query: 'v=2&use=company', is: 'v=1&use=company', ignored: ['v=2'] },
  { query: 'other=1', is: '', ignored: ['other=1'] },
  { query: 'must=waf&free=waf', is: 'v=1&must=waf', ignored: ['free=waf'] },
  { query: 'avoid=nonsense', is: '', ignored: ['avoid=nonsense'] },
  { query: 'pick=alpha,bravo,carol,delta,echo,foxtrot', is: 'v=1&pick=alpha,bravo,carol,delta,echo', ignored: ['pick=foxtrot'] },
  { query: 'pick=gone', is: '', ignored: ['pick=gone'] },
  { query: 'use=%E0%A4', is: '', ignored: ['use=\uFFFD'] },
];

for (const { query, is, ignored } of READ) {
  test(`"${query}" is read as "${is}"`, () => {
    const { ignored: over, ...read } = readAnswers(query, KNOWN);
    assert.deepEqual([writeAnswers(read, KNOWN.questions), over], [is, ignored]);
  });
}
