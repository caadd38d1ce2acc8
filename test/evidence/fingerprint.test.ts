import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareFingerprints, fingerprintText } from '../../src/evidence/fingerprint.ts';

const compare = async (before: string[], now: string[]) =>
  compareFingerprints(await fingerprintText(before), await fingerprintText(now));

test('the order and the number of times of a sentence change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string()), async (passages) => {
      assert.equal(await compare(passages, [...passages, ...passages].reverse()), undefined);
    }),
  );
});

test('one new sentence is told', async () => {
  assert.deepEqual(await compare(['あ', 'い'], ['い', 'う', 'あ']), { added: 1, removed: 0, before: 2 });
});

test('another sentence in place of one is told', async () => {
  assert.deepEqual(await compare(['あ', 'い'], ['あ', 'う']), { added: 1, removed: 1, before: 2 });
});

test('a fingerprint holds eight hexadecimal digits a sentence', async () => {
  assert.deepEqual((await fingerprintText(['あ'])).passages, ['dc5a4d3d']);
});
