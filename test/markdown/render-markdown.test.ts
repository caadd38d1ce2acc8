import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown as render, renderDocument } from '../../src/markdown/render-markdown.ts';
import { markdownWords } from '../../src/site/markdown-words.ts';

const renderMarkdown = (markdown: string) => render(markdown, markdownWords('ja'));

const HOSTILE = [
  { name: 'a script element', markdown: 'a <script>alert(1)</script> b', never: /<script/i },
  { name: 'an event handler', markdown: '<img src=x onerror=alert(1)>', never: /<img/i },
  { name: 'a javascript: link', markdown: '[a](javascript:alert(1))', never: /href="javascript/i },
  { name: 'a javascript: link with odd letters', markdown: '[a](JaVaScRiPt:alert(1))', never: /href="javascript/i },
  { name: 'a data: link', markdown: '[a](data:text/html,<script>1</script>)', never: /href="data/i },
  { name: 'a foreign picture', markdown: '![a](https://example.com/a.png)', never: /src="https/i },
  { name: 'an autolink with a script', markdown: '<javascript:alert(1)>', never: /href="javascript/i },
  { name: 'an HTML link', markdown: '<a href="javascript:alert(1)">a</a>', never: /<a /i },
];

for (const { name, markdown, never } of HOSTILE) {
  test(`${name} is not executed`, () => {
    assert.doesNotMatch(renderMarkdown(markdown), never);
  });
}

test('raw HTML is shown as the text it is', () => {
  assert.match(renderMarkdown('x <b onclick="y">z</b>'), /&#x3C;b onclick="y">z&#x3C;\/b>|&lt;b onclick/);
});

test('headings get ids and links to pages stay', () => {
  assert.equal(renderMarkdown('## 何を止めるか'), '<h2 id="何を止めるか">何を止めるか</h2>');
  assert.match(renderMarkdown('[出典](https://www.example.jp/)'), /<a href="https:\/\/www\.example\.jp\/">出典<\/a>/);
});

const CITED = '本文[^a]。\n\n[^a]: [P: t](https://www.example.jp/)\n';

test('a footnote and its number lead to each other', () => {
  const html = renderMarkdown(CITED);
  assert.match(html, /<a href="#fn-a" id="fnref-a"/);
  assert.match(html, /<li id="fn-a">/);
  assert.match(html, /<a href="#fnref-a"[^>]*aria-label="本文の出典1の箇所へ戻る"/);
});

test('footnotes stand below a heading in the language of the text', () => {
  assert.match(render(CITED, markdownWords('en')), /<h2 id="footnote-label">Sources<\/h2>/);
});

test('the sections are the headings of the second level, the sources last', () => {
  const { headings } = renderDocument(`## 一\n\n### 細目\n\n## 二\n\n${CITED}`, markdownWords('ja'));
  assert.deepEqual(headings, [
    { id: '一', text: '一' },
    { id: '二', text: '二' },
    { id: 'footnote-label', text: '出典' },
  ]);
});

test('a table stands in a frame that is named after its section and reached by keyboard', () => {
  const html = renderMarkdown('## 長さ\n\n| a |\n| - |\n| b |\n');
  assert.match(html, /<section class="scroll" tabindex="0" aria-label="表（長さ）"><table>/);
});

test('a task can be ticked, and its words are the label', () => {
  const html = renderMarkdown('1. [ ] 変える\n');
  assert.match(html, /<label><input type="checkbox"> 変える<\/label>/);
});

test('a figure is drawn with its text alternative and its caption', () => {
  const html = renderMarkdown('![流れ](figure:first-hour "目安です")');
  assert.match(html, /^<figure><svg[^>]*role="img" aria-labelledby="figure-first-hour"><title[^>]*>流れ<\/title>/);
  assert.match(html, /<figcaption>目安です<\/figcaption><\/figure>$/);
});

test('a figure nobody drew is told in words', () => {
  assert.equal(renderMarkdown('![流れ](figure:nothing)'), '<figure>流れ</figure>');
});
