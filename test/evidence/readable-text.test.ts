import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableText } from '../../src/evidence/readable-text.ts';

const passages = (body: string) => readableText(`<title>題</title><body>${body}</body>`).passages;

const SAME: [what: string, one: string, other: string][] = [
  ['white space', '<p>WAFは\n  標準です。</p>', '<p>WAFは標準です。</p>'],
  ['full width', '<p>ＷＡＦは標準です。</p>', '<p>WAFは標準です。</p>'],
  ['half-width kana', '<p>ｻｰﾊﾞｰです。</p>', '<p>サーバーです。</p>'],
  ['elements around a text', '<div><p>標準です。</p></div>', '<section>標準です。</section>'],
  ['a line break', '<p>標準です。<br>有料です。</p>', '<p>標準です。有料です。</p>'],
  ['navigation', '<nav>料金 サポート</nav><p>標準です。</p>', '<p>標準です。</p>'],
  ['page head and foot', '<header>社名</header><p>標準です。</p><footer>© 2026 社</footer>', '<p>標準です。</p>'],
  ['scripts and styles', '<script>let a</script><style>p{}</style><p>標準です。</p>', '<p>標準です。</p>'],
  ['a banner by its class', '<div id="CookieConsent">設定する</div><p>標準です。</p>', '<p>標準です。</p>'],
  [
    'a banner by its words',
    '<div><p>クッキーの利用に同意しますか。</p>詳細</div><p>標準です。</p>',
    '<p>標準です。</p>',
  ],
  ['a day', '<p>2026年11月24日</p><p>標準です。</p>', '<p>標準です。</p>'],
  ['a labelled day', '<p>最終更新日：2026/11/24（火） 10:00</p><p>標準です。</p>', '<p>標準です。</p>'],
  ['the day of an era', '<p>令和8年11月24日</p><p>標準です。</p>', '<p>標準です。</p>'],
  ['an English day', '<p>Last updated: November 24, 2026</p><p>標準です。</p>', '<p>標準です。</p>'],
];

for (const [what, one, other] of SAME) {
  test(`another page by ${what} says the same`, () => {
    assert.deepEqual(passages(one), passages(other));
  });
}

const DIFFERENT: [what: string, one: string, other: string][] = [
  ['a figure', '<p>14日分を保存します。</p>', '<p>7日分を保存します。</p>'],
  ['office hours', '<p>受付は9:00からです。</p>', '<p>受付は10:00からです。</p>'],
  ['one word', '<p>標準です。</p>', '<p>有料です。</p>'],
  ['an IP address', '<p>192.0.2.1から送ります。</p>', '<p>192.0.2.2から送ります。</p>'],
  ['a version', '<p>TLS 1.2以上です。</p>', '<p>TLS 1.3以上です。</p>'],
  ['text in a form', '<form><p>標準です。</p></form>', '<form><p>有料です。</p></form>'],
];

for (const [what, one, other] of DIFFERENT) {
  test(`another page by ${what} says something else`, () => {
    assert.notDeepEqual(passages(one), passages(other));
  });
}

test('a page whose body carries a consent class is read', () => {
  assert.deepEqual(readableText('<body class="cookie-unset"><p>標準です。</p></body>').passages, ['標準です。']);
});

test('an article about cookies is read', () => {
  const article = `<h1>Cookieとは</h1><p>同意を求める仕組みです。</p>`;
  assert.deepEqual(passages(`<div>${article}</div>`), ['Cookieとは', '同意を求める仕組みです。']);
});

test('a long main part stands for the page', () => {
  const main = `<main>${'<p>本文です。</p>'.repeat(60)}</main>`;
  assert.ok(!passages(`<div>関連記事</div>${main}`).includes('関連記事'));
});

test('the title is told apart from the text', () => {
  assert.deepEqual(readableText('<title>WAFの 設定</title><p>標準です。</p>'), {
    title: 'WAFの設定',
    passages: ['標準です。'],
  });
});
