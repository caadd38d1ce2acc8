import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findResembling } from '../../src/authoring/resembling-providers.ts';

const ENTRY = {
  collection: 'providers' as const,
  id: 'alpha',
  file: 'providers/alpha.md',
  data: { operator: { ja: '株式会社アルファ', en: 'Alpha Inc.' }, url: 'https://www.example.jp/' },
};

for (const [name, answers, found] of [
  ['the same operator in other widths and with spaces', { operator: { ja: '株式会社 ｱﾙﾌｧ' } }, ['alpha']],
  ['the same operator in English', { operator: { en: 'ALPHA Inc.' } }, ['alpha']],
  ['another page of the same host', { url: 'https://www.example.jp/mail/' }, ['alpha']],
  ['another operator on another host', { operator: { ja: '株式会社ブラボー' }, url: 'https://example.com/' }, []],
  ['nothing told', {}, []],
] as const) {
  test(`${name}: ${found.length === 0 ? 'none' : found} resembles`, () => {
    assert.deepEqual(findResembling(answers, [ENTRY as never]), found);
  });
}
