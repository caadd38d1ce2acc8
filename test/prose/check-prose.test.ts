import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGlossary } from '../../scripts/prose/read-glossary.ts';
import { checkProse } from '../../src/prose/check-prose.ts';

const glossary = readGlossary();
const rulesFor = (language: 'ja' | 'en', text: string) =>
  checkProse({ language, text }, glossary).map(({ rule, write }) => [rule, write]);

const CASES: [language: 'ja' | 'en', text: string, found: [rule: string, write: string | undefined][]][] = [
  ['ja', 'サーバーの管理画面で設定する。', []],
  ['ja', 'メールサーバで設定する。', [['glossary-term', 'サーバー']]],
  ['ja', '画面に「サーバ設定」と出る。', []],
  ['en', 'A two-step login is on.', [['glossary-term', 'two-factor']]],
  ['en', 'The page says "two-step login".', []],
  [
    'ja',
    'ＷＡＦを１４日使う。',
    [
      ['character-width', 'WAF'],
      ['character-width', '14'],
    ],
  ],
  ['ja', 'ｻｰﾊﾞｰを使う。', [['character-width', 'サーバー']]],
  ['en', 'It is free、of course.', [['character-width', undefined]]],
  ['ja', '設定をを変える。', [['repeated-word', 'を']]],
  ['ja', '母がはがきを書く。', []],
  ['en', 'It is on the the server.', [['repeated-word', 'the']]],
  ['en', 'He had had an answer.', []],
  ['ja', '国外 からの接続を断る。', [['inner-space', undefined]]],
  ['ja', '国外。 ここから。', []],
  ['ja', 'ビジネス スタンダードの契約。', []],
  ['ja', `${'あ'.repeat(99)}。`, []],
  ['ja', `${'あ'.repeat(100)}。`, [['long-sentence', undefined]]],
  ['en', `so ${Array.from({ length: 39 }, (_, index) => `word${index}`).join(' ')}.`, []],
  ['en', `${Array.from({ length: 41 }, (_, index) => `word${index}`).join(' ')}.`, [['long-sentence', undefined]]],
];

for (const [language, text, found] of CASES) {
  test(`${text.slice(0, 30)}: ${found.map(([rule]) => rule).join(', ') || 'nothing to say'}`, () => {
    assert.deepEqual(rulesFor(language, text), found);
  });
}

for (const language of ['ja', 'en'] as const) {
  for (const { expected, patterns, specs } of glossary[language]) {
    test(`the glossary's examples for ${expected} hold`, () => {
      assert.ok(specs.length > 0);
      for (const { from, to } of specs) {
        const corrected = patterns.reduce((text, pattern) => text.replace(pattern, expected), from);
        assert.equal(corrected, to);
      }
    });

    test(`${expected} itself is no other wording of a term`, () => {
      assert.deepEqual(rulesFor(language, expected), []);
    });
  }
}
