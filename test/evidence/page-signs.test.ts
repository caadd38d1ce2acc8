import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPageSign } from '../../src/evidence/page-signs.ts';

const CASES: [title: string, text: string, sign: string | undefined][] = [
  ['WAF', '当社のレンタルサーバーではWAFを標準で提供しています。', undefined],
  ['example.jp', 'このドメインは、お名前.comで取得されています。', 'parked'],
  ['example.jp', 'thisdomainisforsale.contacttheownertobuyit.', 'parked'],
  ['404NotFound', 'TheserverhasnosuchdocumentunderthisURL.', 'not-found'],
  ['エラー', 'お探しのページは見つかりませんでした。削除された可能性があります。', 'not-found'],
  ['Justamoment...', 'Checkingyourbrowserbeforeaccessingthesite.', 'challenge'],
  ['App', '読込中', 'no-text'],
  ['ドメインの基礎', `このドメインは取得されています、と表示されます。${'長い解説です。'.repeat(300)}`, undefined],
  ['エラーの一覧', `404 NotFoundの意味。${'長い解説です。'.repeat(300)}`, undefined],
];

for (const [title, text, sign] of CASES) {
  test(`"${title}": "${text.slice(0, 20)}" is ${sign ?? 'an ordinary page'}`, () => {
    assert.equal(findPageSign({ title, passages: [text] }), sign);
  });
}
