import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Choice, NO_CHOICE } from '../../src/choosing/answers.ts';
import { choose, type DecidingQuestion } from '../../src/choosing/choose.ts';
import { findWaysOut } from '../../src/choosing/ways-out.ts';
import { makeComparisonData, type RowSketch } from '../comparison/comparison-builder.ts';

const FEATURES = ['waf', 'spf', 'auto-backup'];
const QUESTIONS: DecidingQuestion[] = [
  {
    id: 'cms',
    options: [{ id: 'yes' }],
    rules: [{ id: 'waf', when: [{ question: 'cms', is: ['yes'] }], feature: 'waf', level: 'must' }],
  },
  { id: 'use', options: [{ id: 'company', segments: ['business'] }] },
  { id: 'budget', options: [{ id: 'low', maxYen: 1000 }] },
];

/** The ways out of a choice: what each eases, what it changes and answers, and how many come back. */
function waysOf(rows: RowSketch[], made: Partial<Choice>) {
  const data = {
    questions: QUESTIONS,
    order: [],
    comparison: makeComparisonData(rows),
    points: { features: FEATURES, weights: [0, 0, 0], providers: [], closed: [], kinds: [], cells: [] },
  };
  const choice = { ...NO_CHOICE, ...made };
  return findWaysOut(choice, choose(choice, data), data).map(({ eased, choice: next, possible }) => ({
    eased: typeof eased === 'object' ? eased.feature : eased,
    next: { ...next.answers, ...next.changes },
    possible,
  }));
}

const NO_WAF: RowSketch = { id: 'a', cells: { waf: 'not-offered' } };
const NOTHING: RowSketch = { id: 'b', cells: { waf: 'not-offered', spf: 'not-offered' } };

test('where candidates are left no way out is offered', () => {
  assert.deepEqual(waysOf([{ id: 'a' }], { answers: { cms: ['yes'] } }), []);
});

test('a must of the rules becomes a want, and the answers stay', () => {
  assert.deepEqual(waysOf([NO_WAF], { answers: { cms: ['yes'] } }), [
    { eased: 'waf', next: { cms: ['yes'], waf: 'want' }, possible: 1 },
  ]);
});

test('where no single must is enough, all of them become wants', () => {
  assert.deepEqual(waysOf([NOTHING], { answers: { cms: ['yes'] }, changes: { spf: 'must' } }), [
    { eased: 'every-must', next: { cms: ['yes'], spf: 'want', waf: 'want' }, possible: 1 },
  ]);
});

test('the must that brings most back comes first', () => {
  const rows: RowSketch[] = [NO_WAF, { ...NO_WAF, id: 'c' }, { id: 'd', cells: { spf: 'not-offered' } }];
  const ways = waysOf(rows, { changes: { spf: 'must', waf: 'must' } });
  assert.deepEqual(
    ways.map(({ eased, possible }) => `${eased} ${possible}`),
    ['waf 2', 'spf 1', 'every-must 3'],
  );
});

test('a limit is eased by skipping the question that sets it', () => {
  const rows: RowSketch[] = [
    { id: 'a', price: 5000 },
    { id: 'b', segment: 'personal', price: 500 },
  ];
  assert.deepEqual(waysOf(rows, { answers: { use: ['company'], budget: ['low'] } }), [
    { eased: 'segment', next: { budget: ['low'] }, possible: 1 },
    { eased: 'price', next: { use: ['company'] }, possible: 1 },
  ]);
});

test('where nothing helps, nothing is offered', () => {
  assert.deepEqual(waysOf([{ ...NOTHING, status: 'ended' }], { answers: { cms: ['yes'] } }), []);
});
