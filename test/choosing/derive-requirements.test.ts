import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveRequirements } from '../../src/choosing/derive-requirements.ts';
import { deriveLimits } from '../../src/choosing/limits.ts';
import { findConflicts, type Rule } from '../../src/choosing/rules.ts';
import { REAL_SITE } from './real-telling.ts';

const when = (...is: string[]) => [{ question: 'use', is }];
const RULES: Rule[] = [
  { id: 'a', when: when('x', 'y'), feature: 'waf', level: 'want' },
  { id: 'b', when: when('x'), feature: 'waf', level: 'must' },
  { id: 'c', when: when('x', 'y'), feature: 'spf', level: 'must' },
  { id: 'd', when: when('y'), feature: 'spf', level: 'avoid' },
  { id: 'e', when: when('y'), feature: 'waf', level: 'want' },
];

// biome-ignore format: one case a line
const CASES = [
  { name: 'the stronger level holds, with its own reasons', use: 'x', changes: {}, is: ['waf must b', 'spf must c'] },
  { name: 'what shuts people out beats a must, and rules of one level add up', use: 'y', changes: {}, is: ['waf want a+e', 'spf avoid d'] },
  { name: 'a visitor’s level overrides, and keeps the reasons', use: 'x', changes: { waf: 'want' }, is: ['spf must c', 'waf want b (must)'] },
  { name: 'a visitor frees a feature', use: 'x', changes: { spf: 'free' }, is: ['waf must b'] },
  { name: 'a visitor adds a feature', use: 'x', changes: { ids: 'must' }, is: ['waf must b', 'spf must c', 'ids must  (free)'] },
  { name: 'a change to what the rules say is none', use: 'x', changes: { waf: 'must' }, is: ['waf must b', 'spf must c'] },
  { name: 'a skipped question derives nothing', use: '', changes: {}, is: [] },
] as const;

for (const { name, use, changes, is } of CASES) {
  test(name, () => {
    const found = deriveRequirements(use === '' ? {} : { use: [use] }, RULES, changes);
    assert.deepEqual(
      found.map(
        ({ feature, level, reasons, changedFrom }) =>
          `${feature} ${level} ${reasons.join('+')}${changedFrom ? ` (${changedFrom})` : ''}`,
      ),
      is,
    );
  });
}

const { questions } = REAL_SITE.catalog;

// biome-ignore format: one case a line
const CONFLICTS = [
  { answers: { 'fixed-ip': ['all'], abroad: ['abroad'] }, ids: ['fixed-but-elsewhere'] },
  { answers: { 'fixed-ip': ['all'], abroad: ['gmail'] }, ids: ['fixed-but-elsewhere'] },
  { answers: { 'fixed-ip': ['all'], abroad: ['both'] }, ids: ['fixed-but-elsewhere'] },
  { answers: { 'fixed-ip': ['some'], abroad: ['abroad'] }, ids: [] },
  { answers: { 'fixed-ip': ['all'], abroad: ['none'] }, ids: [] },
  { answers: { 'fixed-ip': ['all'] }, ids: [] },
  { answers: { services: ['mail'], cms: ['yes'] }, ids: ['mail-with-cms'] },
  { answers: { services: ['mail'], data: ['orders'] }, ids: ['mail-with-data'] },
  { answers: { services: ['both'], cms: ['yes'], data: ['orders'] }, ids: [] },
];

for (const { answers, ids } of CONFLICTS) {
  test(`${JSON.stringify(answers)} holds ${ids.join() || 'no'} conflict`, () => {
    assert.deepEqual(
      findConflicts(answers, questions).map(({ id }) => id),
      ids,
    );
  });
}

test('each way out of a conflict ends that conflict', () => {
  const wrong = questions.flatMap(({ conflicts = [] }) =>
    conflicts.flatMap((conflict) => {
      const answers = Object.fromEntries(conflict.when.map(({ question, is }) => [question, is.slice(0, 1)]));
      const stays = ({ question, option }: (typeof conflict.ways)[number]) =>
        findConflicts({ ...answers, [question]: [option] }, questions).includes(conflict);
      return conflict.ways.filter(stays);
    }),
  );
  assert.deepEqual(wrong, []);
});

test('limits come from the chosen options; the lowest ceiling holds', () => {
  const asked = [
    { id: 'use', options: [{ id: 'company', segments: ['middle' as const, 'business' as const] }] },
    { id: 'budget', options: [{ id: 'low', maxYen: 1000 }, { id: 'high', maxYen: 3000 }, { id: 'open' }] },
  ];
  assert.deepEqual(deriveLimits({ use: ['company'], budget: ['high', 'low'] }, asked), {
    segments: ['middle', 'business'],
    maxYen: 1000,
  });
  assert.deepEqual(deriveLimits({ budget: ['open'] }, asked), { segments: [], maxYen: undefined });
});
