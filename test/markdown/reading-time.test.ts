import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../src/markdown/reading-time.ts';

const CASES: { name: string; markdown: string; language: 'ja' | 'en'; minutes: number }[] = [
  { name: 'an empty text', markdown: '', language: 'ja', minutes: 1 },
  { name: '1,000 Japanese characters', markdown: 'あ'.repeat(1000), language: 'ja', minutes: 2 },
  { name: '440 English words', markdown: 'word '.repeat(440), language: 'en', minutes: 2 },
  {
    name: 'characters over several blocks',
    markdown: `## ${'あ'.repeat(500)}\n\n- ${'い'.repeat(1000)}`,
    language: 'ja',
    minutes: 3,
  },
  { name: 'an address', markdown: `[あ](https://www.example.jp/${'a'.repeat(2000)})`, language: 'ja', minutes: 1 },
  { name: 'a footnote', markdown: `あ[^a]\n\n[^a]: ${'い'.repeat(2000)}`, language: 'ja', minutes: 1 },
];

for (const { name, markdown, language, minutes } of CASES) {
  test(`${name}: ${minutes} min`, () => {
    assert.equal(readingMinutes(markdown, language), minutes);
  });
}

test('words of neighbouring blocks are not read as one', () => {
  assert.equal(readingMinutes('word\n\n'.repeat(660), 'en'), 3);
});
