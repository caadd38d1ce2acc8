import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADVICE, type AdviceId, adviceFor } from '../../src/password/advice.ts';
import type { PasswordEstimate } from '../../src/password/estimate-password.ts';

const STRONG: PasswordEstimate = {
  characters: 20,
  isCut: false,
  isAscii: true,
  guesses: 1e20,
  isKnown: false,
  findings: [],
};
const NAME = { kind: 'name', isReversed: false, isSubstituted: false } as const;
const ALWAYS: AdviceId[] = ['unmixed', 'unique'];

for (const [name, change, advice] of [
  ['a long one without patterns', {}, [...ALWAYS, 'no-expiry']],
  ['15 characters', { characters: 15 }, [...ALWAYS, 'no-expiry']],
  ['14 characters', { characters: 14 }, ['longer', ...ALWAYS, 'no-expiry']],
  ['a commonly used one', { isKnown: true, guesses: 3 }, ['replace', ...ALWAYS]],
  ['one with a name, soon guessed', { guesses: 1e6, findings: [NAME] }, ['unpatterned', ...ALWAYS, 'no-expiry']],
  ['one with a name that withstands all', { findings: [NAME] }, [...ALWAYS, 'no-expiry']],
  ['one with other letters', { isAscii: false }, ['ascii', ...ALWAYS, 'no-expiry']],
] as [string, Partial<PasswordEstimate>, AdviceId[]][]) {
  test(`the advice for ${name}`, () => {
    assert.deepEqual(adviceFor({ ...STRONG, ...change }), advice);
  });
}

test('what NIST is cited for has a source', () => {
  const cited = (['replace', 'longer', 'ascii', 'unmixed', 'no-expiry'] as const).map((id) => ADVICE[id].source);
  assert.ok(cited.every((source) => source === 'nist' || source === 'draft'));
});
