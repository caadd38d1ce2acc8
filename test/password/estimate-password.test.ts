import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { estimatePassword } from '../../src/password/estimate-password.ts';
import type { FindingKind } from '../../src/password/finding.ts';

const FOUND: [password: string, kinds: FindingKind[]][] = [
  ['password', ['password']],
  ['takahashi', ['name']],
  ['sakuragaoka1985', ['word', 'year']],
  ['19850412', ['date']],
  ['qwertyuiop[]', ['keyboard']],
  ['abcdefghijkl', ['sequence']],
  ['aaaaaaaaaaaa', ['repeat']],
  ['xkqzvbwfmtlrpnj', []],
];

for (const [password, kinds] of FOUND) {
  test(`in ${password} is found: ${kinds.join(', ') || 'nothing'}`, () => {
    const found = new Set(estimatePassword(password).findings.map(({ kind }) => kind));
    assert.deepEqual([...found], kinds);
  });
}

test('a finding tells its place, counted from 1', () => {
  const [name] = estimatePassword('xkq takahashi').findings;
  assert.deepEqual(name?.place, { from: 5, to: 13 });
});

test('a place counts characters, not halves of an emoji', () => {
  const found = estimatePassword('🍣🍵takahashi').findings.find(({ kind }) => kind === 'name');
  assert.deepEqual(found?.place, { from: 3, to: 11 });
});

test('backwards and with signs for letters is seen through', () => {
  const [backwards] = estimatePassword('drowssap').findings;
  const [substituted] = estimatePassword('P@ssw0rd').findings;
  assert.deepEqual([backwards?.isReversed, substituted?.isSubstituted], [true, true]);
});

for (const [typed, plain] of [
  ['たかはし', 'takahashi'],
  ['タカハシ', 'takahashi'],
  ['ｐａｓｓｗｏｒｄ', 'password'],
] as const) {
  test(`${typed} is guessed as soon as ${plain}, and no place is told`, () => {
    const estimate = estimatePassword(typed);
    assert.equal(estimate.guesses, estimatePassword(plain).guesses);
    assert.equal(estimate.findings[0]?.place, undefined);
  });
}

for (const [password, known] of [
  ['password', true],
  ['P@ssw0rd', true],
  ['password xkqzv', false],
  ['', false],
] as const) {
  test(`“${password}” as a whole is ${known ? '' : 'not '}a commonly used password`, () => {
    assert.equal(estimatePassword(password).isKnown, known);
  });
}

test('no finding holds a character of the password', () => {
  const { findings } = estimatePassword('takahashi-yokohama');
  assert.doesNotMatch(JSON.stringify(findings), /takahashi|yokohama/);
});

for (const [name, password, characters, isCut, isAscii] of [
  ['nothing', '', 0, false, true],
  ['10,000 characters', 'x'.repeat(10_000), 10_000, true, true],
  ['emoji', '😀😀', 2, false, false],
  ['null bytes', 'a\0b\0', 4, false, false],
  ['half an emoji', '\ud83d', 1, false, false],
  ['characters that grow when normalized', 'ﷺ'.repeat(64), 64, false, false],
  ['names of object members', '__proto__ constructor', 21, false, true],
] as const) {
  test(`${name} can be judged`, () => {
    const estimate = estimatePassword(password);
    assert.ok(Number.isFinite(estimate.guesses) && estimate.guesses >= 1);
    assert.deepEqual([estimate.characters, estimate.isCut, estimate.isAscii], [characters, isCut, isAscii]);
  });
}

test('any text can be judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (password) => {
      const { guesses, findings } = estimatePassword(password);
      assert.ok(guesses >= 1 && findings.every(({ place }) => !place || place.from <= place.to));
    }),
    { numRuns: 60 },
  );
});
