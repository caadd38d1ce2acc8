import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM_FLAGS, PROVIDER_FLAGS } from '../../src/authoring/flag-fields.ts';
import { tellByFlag } from '../../src/authoring/tell-by-flag.ts';

/** A problem of a field, whose next step is given. */
function problem(field: string, write: string) {
  const told = { ja: 'x', en: 'found' };
  return {
    code: 'x',
    file: 'f',
    line: 9,
    column: 9,
    field,
    found: told,
    expected: told,
    write: { ja: write, en: write },
  };
}

const FLAGS = { ...PROVIDER_FLAGS, plan: ['plans'], claim: ['claims'] };

for (const [what, flags, group, field, write, told] of [
  [
    'a missing field',
    CLAIM_FLAGS,
    'claims[2]',
    'claims[2].confidence',
    'write confidence: and a word',
    '--confidence: found; expected found',
  ],
  [
    'a field missing from a group',
    CLAIM_FLAGS,
    'claims[2]',
    'claims[2].source',
    'write via: live',
    '--via: found; expected found',
  ],
  [
    'a field that asks for another',
    CLAIM_FLAGS,
    'claims[2]',
    'claims[2].support',
    'write detail: { ja: …, en: … }',
    '--support, --detail-ja, --detail-en: found; expected found',
  ],
  [
    'a whole group',
    CLAIM_FLAGS,
    'claims[2]',
    'claims[2].detail',
    'write it',
    '--detail-ja, --detail-en: found; expected found; write it',
  ],
  [
    'an item of a list',
    CLAIM_FLAGS,
    'claims[2]',
    'claims[2].plans[0]',
    'write light',
    '--plans: found; expected found; write light',
  ],
  ['a text in one language', FLAGS, '', 'name.en', 'write en: and the text', '--name-en: found; expected found'],
  [
    'a field of a typed group',
    FLAGS,
    '',
    'claims[0].source.url',
    'write url: https://…',
    '--claim claims[0].source.url: found; expected found; write url: https://…',
  ],
  ['another claim of the file', CLAIM_FLAGS, 'claims[2]', 'claims[1].support', 'write support: x', undefined],
  ['a field that no flag fills', CLAIM_FLAGS, 'claims[2]', 'claims[2].feature', 'write waf', undefined],
] as const) {
  test(`${what} is told by ${told === undefined ? 'no flag' : 'the flag that mends it'}`, () => {
    assert.equal(tellByFlag(problem(field, write), flags, group)?.en, told);
  });
}
