import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BounceVerdict, Confidence } from '../../../src/bounce/judging/verdict.ts';
import { judgeTogether } from '../../../src/bounce/telling/judge-together.ts';

const mail = (verdict: BounceVerdict, confidence: Confidence) => ({ verdict, confidence });

test('one mail from the own account outweighs many that were forged', () => {
  const forged = Array.from({ length: 9 }, () => mail('forged-elsewhere', 'high'));
  const together = judgeTogether([...forged, mail('own-account', 'medium')]);
  assert.deepEqual(together, mail('own-account', 'medium'));
});

test('the confidence is the highest with which the verdict was reached', () => {
  assert.equal(judgeTogether([mail('relayed', 'low'), mail('relayed', 'medium')])?.confidence, 'medium');
});

test('a mail that cannot be told never outweighs one that can', () => {
  assert.equal(judgeTogether([mail('cannot-tell', 'low'), mail('not-a-bounce', 'high')])?.verdict, 'not-a-bounce');
});

test('nothing judged, nothing told', () => {
  assert.equal(judgeTogether([]), null);
});
