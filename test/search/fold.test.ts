import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText, foldWord } from '../../src/search/fold.ts';

const SAME: [string, string][] = [
  ['ＷＡＦ', 'waf'],
  ['ﾊﾞｯｸｱｯﾌﾟ', 'バックアップ'],
  ['えっくすさーばー', 'エックスサーバ'],
  ['ウィルス', 'ウイルス'],
  ['メ一ル', 'メール'],
  ['サ-バ-', 'サーバー'],
  ['ファイアーウォール', 'ファイアウォール'],
  ['two-factor', 'two factor'],
  ['ISO/IEC 27001', 'iso iec 27001'],
];
for (const [one, other] of SAME) {
  test(`${one} is folded like ${other}`, () => assert.equal(foldWord(one), foldWord(other)));
}

const DIFFERENT: [string, string][] = [
  ['IDS', 'IPS'],
  ['一覧', '覧'],
  ['サーバー一覧', 'サーバー覧'],
];
for (const [one, other] of DIFFERENT) {
  test(`${one} is not folded like ${other}`, () => assert.notEqual(foldWord(one), foldWord(other)));
}

test('every folded letter has a script and a place in the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const { text, scripts, places } = foldText(given);
      assert.deepEqual([scripts.length, places.length], [text.length, text.length]);
      assert.ok(places.every((place, index) => place >= (places[index - 1] ?? 0) && place < given.length));
    }),
  );
});
