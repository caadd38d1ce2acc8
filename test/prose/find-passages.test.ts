import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPassages } from '../../src/prose/find-passages.ts';
import { placeInFile } from '../../src/prose/passage.ts';

const FILE = `---
name: { ja: サーバA, en: Server A }
claims:
  - feature: waf
    detail:
      ja: WAFがあります。
      en: "There is a WAF."
    source: { title: ページの題, url: https://www.example.jp/ }
---

# 見出し

本文に[出典](https://www.example.jp/)と\`code\`と**太字**がある。

<!-- en -->

The body.
`;

const texts = (file: string, language?: 'ja' | 'en') =>
  findPassages(file, language).map(({ language: of, text }) => [of, text]);

test('details and bodies are read in their language; names, titles, addresses and code are not', () => {
  assert.deepEqual(texts(FILE), [
    ['ja', 'WAFがあります。'],
    ['en', 'There is a WAF.'],
    ['ja', '見出し'],
    ['ja', '本文に出典と\ufffcと太字がある。'],
    ['en', 'The body.'],
  ]);
});

test('a guide is read in its own language, with its title', () => {
  assert.deepEqual(texts('---\ntitle: The story\nkind: story\n---\n\nText.\n', 'en'), [
    ['en', 'The story'],
    ['en', 'Text.'],
  ]);
});

for (const word of ['WAFが', 'There is', '太字', '出典', 'body']) {
  test(`"${word}" is found again in the file`, () => {
    const passage = findPassages(FILE).find(({ text }) => text.includes(word));
    assert.ok(passage);
    const place = placeInFile(passage, passage.text.indexOf(word), word.length) ?? -1;
    assert.equal(FILE.slice(place, place + word.length), word);
  });
}

test('a stretch over two pieces has no one place', () => {
  const passage = findPassages(FILE).find(({ text }) => text.includes('本文'));
  assert.ok(passage);
  assert.equal(placeInFile(passage, passage.text.indexOf('本文'), 5), undefined);
});

test('a text that the file writes with escapes has no place', () => {
  const [passage] = findPassages('---\ndetail: { ja: "一\\u4e8c三" }\n---\n');
  assert.deepEqual([passage?.text, passage && placeInFile(passage, 0, 1)], ['一二三', undefined]);
});
