import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attack, Guide } from '../../src/catalog/catalog.ts';
import { adviseSteps } from '../../src/site/attack-facts.ts';

const both = (text: string) => ({ ja: `${text}（日本語）`, en: text });
const step = (id: string, more: Partial<Attack['steps'][number]>) => ({
  id,
  name: both(id),
  detail: both('detail'),
  cutBy: ['waf'],
  ...more,
});
const attack = (...steps: Attack['steps']): Attack => ({
  id: 'web',
  name: both('web'),
  summary: both('summary'),
  order: 10,
  steps,
  body: { ja: '' },
});
const guide: Guide = {
  id: 'story',
  ja: { title: '体験談', summary: '要約', reviewedOn: '2026-11-24', kind: 'story', body: '' },
};

test('a step that tells nothing is left out, and the others keep their numbers', () => {
  const path = attack(step('first', {}), step('second', { sign: both('sign') }), step('third', { now: both('now') }));
  assert.deepEqual(
    adviseSteps(path, [], 'en').map(({ number, sign, now }) => ({ number, sign, now })),
    [
      { number: 2, sign: 'sign', now: undefined },
      { number: 3, sign: undefined, now: 'now' },
    ],
  );
});

for (const { locale, led } of [
  { locale: 'ja', led: { title: '体験談', path: '/guides/story/' } },
  { locale: 'en', led: undefined },
] as const) {
  test(`a step leads to its guide in ${locale} where there is one`, () => {
    const [advice] = adviseSteps(attack(step('first', { sign: both('sign'), guide: 'story' })), [guide], locale);
    assert.deepEqual(advice?.guide, led);
  });
}
