import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainStatus } from '../../src/i18n/messages/status-codes.ts';

const CASES: [string, string | null][] = [
  ['5.1.1', 'no such mailbox'],
  ['4.2.2', 'the mailbox is full'],
  ['5.7.23', 'the SPF check failed'],
  ['5.7.999', 'refused for security or policy'],
  ['5.0.0', 'no reason is given'],
  ['5.9.1', null],
  ['550', null],
  ['3.1.1', null],
  ['5.1.1.1', null],
];

for (const [status, words] of CASES) {
  test(`${status} means: ${words}`, () => {
    assert.equal(explainStatus(status)?.en ?? null, words);
  });
}
