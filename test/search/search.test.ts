import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitExcerpt } from '../../src/search/excerpt.ts';
import { MAX_QUERY_LENGTH, normalizeWords, readQuery, writeQuery } from '../../src/search/query.ts';

const KINDS = ['provider', 'feature'];

test('an excerpt becomes text with marked matches', () => {
  assert.deepEqual(splitExcerpt('a <mark>WAF</mark> b &lt;i&gt; &amp;amp;'), [
    { text: 'a ', marked: false },
    { text: 'WAF', marked: true },
    { text: ' b <i> &amp;', marked: false },
  ]);
});

test('half-width kana and full-width letters are folded', () => {
  assert.equal(normalizeWords(' ＷＡＦ ｻｰﾊﾞｰ\n'), 'WAF サーバー');
});

test('an endless query is cut', () => {
  assert.equal(normalizeWords('あ'.repeat(10_000)).length, MAX_QUERY_LENGTH);
});

test('a query survives the way through the address', () => {
  const query = { words: '国外 <b> & "x" 🐟', kinds: ['feature'] };
  assert.deepEqual(readQuery(new URLSearchParams(writeQuery(query)), KINDS), query);
});

test('unknown kinds in the address are passed over', () => {
  assert.deepEqual(readQuery(new URLSearchParams('q=a&kind=nonsense&kind=feature'), KINDS), {
    words: 'a',
    kinds: ['feature'],
  });
});

test('an empty query writes an empty address', () => {
  assert.equal(writeQuery({ words: '', kinds: [] }), '');
});
