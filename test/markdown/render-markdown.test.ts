import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';

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
