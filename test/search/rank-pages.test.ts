import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex, joinGroups, type PageText } from '../../src/search/build-index.ts';
import { Lexicon } from '../../src/search/lexicon.ts';
import { nearestWords } from '../../src/search/nearest-words.ts';
import { findPassage, markWords } from '../../src/search/passage.ts';
import { PageRanker } from '../../src/search/rank-pages.ts';

function page(
  url: string,
  kind: string,
  name: string,
  extra: Partial<Record<'ask' | 'lead' | 'text', string>> = {},
): PageText {
  const { ask, lead = '', text = '' } = extra;
  return {
    url,
    kind,
    title: name,
    lead,
    phrases: [
      { field: 'name', text: name },
      ...(ask ? [{ field: 'ask' as const, text: ask }] : []),
      { field: 'lead', text: lead },
    ],
    text,
  };
}

const RANKER = new PageRanker(
  JSON.parse(
    JSON.stringify(
      buildIndex(
        [
          page('/waf/', 'feature', 'WAF', { lead: 'サイトへの要求を調べる', text: '攻撃を止める' }),
          page('/smtp/', 'feature', 'SMTP認証の国外アクセス制限', { ask: '海外からの送信を止める' }),
          page('/guide/', 'guide', '国外からのSMTPを断る', { text: '出張のときは解除する' }),
          page('/backup/', 'feature', '自動バックアップ', { ask: '消えたデータを戻す' }),
          page('/dkim/', 'feature', 'DKIM', { text: '署名' }),
          page('/term/', 'term', 'WAF'),
          page('/method/', 'page', '評価の方法'),
        ],
        {
          synonyms: [
            ['海外', '国外', 'abroad'],
            ['WAF', 'ワフ', 'ウェブアプリケーションファイアウォール'],
            ['二段階認証'],
            ['止める', '断る'],
          ],
          weak: ['方法', '設定'],
        },
      ),
    ),
  ),
);
const search = (typed: string, kinds: string[] = []) =>
  RANKER.rank(RANKER.read(typed), kinds).map(({ page: { url } }) => url);

const FIRST: [typed: string, url: string][] = [
  ['WAF', '/waf/'],
  ['ｗａｆ', '/waf/'],
  ['ワフ', '/waf/'],
  ['waff', '/waf/'],
  ['ウェブアプリケーションファイアーウォール', '/waf/'],
  ['海外 アクセス制限', '/smtp/'],
  ['海外から送信を断る', '/smtp/'],
  ['消えたデータ', '/backup/'],
  ['ばっくあ', '/backup/'],
  ['dikm', '/dkim/'],
  ['出張', '/guide/'],
  ['DKIMの設定方法', '/dkim/'],
];
for (const [typed, url] of FIRST) {
  test(`${typed} finds ${url} first`, () => assert.equal(search(typed)[0], url));
}

test('a kind leaves out the others', () => assert.deepEqual(search('WAF', ['term']), ['/term/']));

test('what no page holds finds nothing', () => {
  // The group exists, no page has it.
  for (const typed of ['二段階認証', 'ぬるぽ', '🐟', '']) assert.deepEqual(search(typed), [], typed);
});

test('any text is answered, each page at most once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const urls = search(typed);
      assert.equal(new Set(urls).size, urls.length);
    }),
  );
});

test('groups that share a word become one, however it is written', () => {
  const groups = joinGroups([['a', 'サーバー'], ['b'], ['サーバ', 'c']]);
  assert.deepEqual(
    groups.map((group) => group.sort()),
    [['b'], ['a', 'c', 'サーバー']],
  );
});

test('marks cover what was asked for and leave the text as it is', () => {
  const parts = markWords('日本国外、とくに海外からのWAFです', RANKER.read('国外 waf'), RANKER.lexicon);
  assert.deepEqual(
    parts.filter(({ marked }) => marked).map(({ text }) => text),
    ['国外', '海外', 'WAF'],
  );
  assert.equal(parts.map(({ text }) => text).join(''), '日本国外、とくに海外からのWAFです');
});

test('the passage is the sentence that holds most', () => {
  const passage = findPassage(
    [
      ['', '', '海外の話。'],
      ['b', '見出し', 'はじめに。国外からのWAFの話です。おわり。'],
    ],
    RANKER.read('海外 WAF'),
    RANKER.lexicon,
    'ja',
  );
  assert.deepEqual(
    [passage?.heading, passage?.parts.map(({ text }) => text).join('')],
    ['見出し', '国外からのWAFの話です。'],
  );
});

test('a long passage is cut around the match', () => {
  const passage = findPassage(
    [['', '', `${'あ'.repeat(300)}海外${'い'.repeat(300)}`]],
    RANKER.read('海外'),
    RANKER.lexicon,
    'ja',
  );
  const text = passage?.parts.map(({ text: part }) => part).join('') ?? '';
  assert.ok(text.includes('海外') && text.length < 110, text);
});

test('the words most like what was typed come first, one a group; nothing like it, none', () => {
  const { surfaces } = new Lexicon([['WAF'], ['ブルートフォース', 'ぶるーとふぉーす'], ['ルーター']]);
  assert.deepEqual(nearestWords('ブルートゥース', surfaces, 2), ['ブルートフォース']);
  assert.deepEqual(nearestWords('🐟', surfaces, 2), []);
});
