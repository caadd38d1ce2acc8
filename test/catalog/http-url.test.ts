import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHttpUrl } from '../../src/catalog/rules/http-url.ts';

const ADDRESSES: [text: string, isOne: boolean][] = [
  ['https://www.example.jp/waf/', true],
  ['https://www.example.jp/x.htmlhttps://www.example.jp/log/', false],
  ['https://www.example.jp/waf/https://www.example.jp/log/', false],
  ['https://www.example.jp/?https://www.example.jp/log/', false],
  ['https://www.example.jp/?to=https://www.example.jp/log/', true],
  ['https://web.archive.org/web/2026/https://www.example.jp/', true],
  ['https://web.archive.org/web/2026/https://www.example.jp/https://www.example.com/', false],
];
for (const [text, isOne] of ADDRESSES) {
  test(`${text} is ${isOne ? 'one address' : 'two run together'}`, () => {
    assert.equal(isHttpUrl(text), isOne);
  });
}
