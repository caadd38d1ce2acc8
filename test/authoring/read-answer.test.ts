import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from '../../src/authoring/read-answer.ts';
import type { FieldPath } from '../../src/catalog/problem.ts';
import { providerSchema } from '../../src/schema/provider.ts';

const READ_ON: FieldPath = ['claims', 0, 'source', 'readOn'];

/** What an editor types, and what is written for it. */
const PUT_RIGHT: [path: FieldPath, typed: string, value: unknown][] = [
  [READ_ON, '2026-11-24', '2026-11-24'],
  [READ_ON, '2026/11/24', '2026-11-24'],
  [READ_ON, '２０２６／１１／２４', '2026-11-24'],
  [READ_ON, '2026年11月24日', '2026-11-24'],
  [READ_ON, '令和8年11月24日', '2026-11-24'],
  [READ_ON, 'R8.1.4', '2026-01-04'],
  [['plans', 0, 'monthlyYen'], '１，５００円', 1500],
  [['plans', 0, 'monthlyYen'], '990', 990],
  [['plans', 0, 'termMonths'], '1年', 12],
  [['claims', 0, 'measure'], '99.9%', 99.9],
  [['claims', 0, 'enabledByDefault'], 'ＴＲＵＥ', true],
  [['claims', 0, 'support'], 'Included', 'included'],
  [['claims', 0, 'support'], 'ｎｏｔ－ｏｆｆｅｒｅｄ', 'not-offered'],
  [['url'], 'www.example.jp', 'https://www.example.jp'],
  [['url'], 'ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／', 'https://example.jp/'],
  [['plans', 0, 'id'], 'ＬＩＧＨＴ', 'light'],
  [['name', 'ja'], ' １２３サーバー ', '１２３サーバー'],
  [['name', 'ja'], '二行に\nわたる名前', '二行に わたる名前'],
];

for (const [path, typed, value] of PUT_RIGHT) {
  test(`${JSON.stringify(typed)} as ${path.join('.')} is written ${JSON.stringify(value)}`, () => {
    assert.deepEqual(readAnswer(providerSchema, path, typed), { value });
  });
}

/** What is refused, and a piece of the sentence that says how to write it. */
const REFUSED: [path: FieldPath, typed: string, ja: string][] = [
  [READ_ON, '2026/11/31', '"2026/11/31" という日はありません'],
  [READ_ON, 'きのう', '「2026-11-24」の形（半角）'],
  [READ_ON, '2026年11月', '「2026-11-24」の形（半角）'],
  [READ_ON, '11/24', '年がありません'],
  [['claims', 0, 'source', 'pageDate'], '２０２４年５月', '日がなければ書かない'],
  [['plans', 0, 'monthlyYen'], '約千円', '半角の整数だけ'],
  [['plans', 0, 'monthlyYen'], '-5', '半角の整数だけ'],
  [['claims', 0, 'measure'], '0', '0より大きい数値'],
  [['segment'], 'buisness', 'もしかして business'],
  [['segment'], '法人', 'もしかして business'],
  [['url'], 'なし', 'http:// か https:// で始まる'],
  [['plans', 0, 'id'], 'ライト', '半角の英小文字・数字・ハイフン'],
  [['name', 'en'], '  ', '英語の文'],
];

for (const [path, typed, ja] of REFUSED) {
  test(`${JSON.stringify(typed)} as ${path.join('.')} is refused with the right form`, () => {
    const answer = readAnswer(providerSchema, path, typed);
    assert.ok('refused' in answer && answer.refused.ja.includes(ja), JSON.stringify(answer));
  });
}
