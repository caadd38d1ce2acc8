import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Lexicon } from '../../src/search/lexicon.ts';

const LEXICON = new Lexicon([
  ['海外', '国外'],
  ['メール', 'mail'],
  ['ログ', 'log'],
  ['ログイン', 'login'],
  ['二段階認証', '2FA', 'two-factor'],
  ['さくら', 'sakura'],
  ['ワフ', 'WAF'],
]);

const CASES: { text: string; keys: string[]; why: string }[] = [
  { text: '国外メール', keys: ['#0', '#1'], why: 'words that mean the same have one key' },
  { text: 'ログイン', keys: ['#3'], why: 'the longest word wins' },
  { text: 'ブログ', keys: ['ぶろぐ'], why: 'a short word is not read out of a longer one' },
  { text: 'メールアドレス', keys: ['#1', 'あどれす'], why: 'a known word may begin a compound' },
  { text: '海外からのログイン', keys: ['#0', '#3'], why: 'grammar is left out' },
  { text: '2FA', keys: ['#4'], why: 'digits and letters may be one word' },
  { text: 'x2FA', keys: ['x2fa'], why: 'Latin words end where letters end' },
  { text: 'two factor login', keys: ['#4', '#3'], why: 'a word may have spaces' },
  { text: 'さくらの国外', keys: ['#5', '#0'], why: 'hiragana in a group is a word' },
  { text: '送信記録', keys: ['送信', '信記', '記録'], why: 'unknown kanji are cut in pairs' },
  { text: 'attacks attacked', keys: ['attack', 'attack'], why: 'forms of an English word meet' },
];
for (const { text, keys, why } of CASES) {
  test(`${text}: ${why}`, () =>
    assert.deepEqual(
      LEXICON.tokenize(text).map(({ key }) => key),
      keys,
    ));
}

test('any text is cut into pieces of itself, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      for (const { from, to } of LEXICON.tokenize(given, true)) assert.ok(from < to && to <= given.length);
    }),
  );
});
