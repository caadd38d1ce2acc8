import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanize } from '../../src/password/romaji.ts';

for (const [kana, romaji] of [
  ['さくら', 'sakura'],
  ['しちつふじ', 'shichitsufuji'],
  ['まっちゃ', 'matcha'],
  ['さっか', 'sakka'],
  ['きょうしゅ', 'kyoushu'],
  ['ふぁん', 'fan'],
  ['パスワード', 'pasuwado'],
  ['ｻｸﾗ', 'sakura'],
  ['か\u3099っこう', 'gakkou'],
  ['abc漢字', 'abc漢字'],
  ['ゃっ', 'ya'],
  ['', ''],
] as const) {
  test(`${kana} is written ${romaji}`, () => assert.equal(romanize(kana), romaji));
}
