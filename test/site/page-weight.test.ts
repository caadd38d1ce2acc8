import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { REMEMBERED_THEME_AND_SEARCH_KEY } from '../../src/site/inline-script.ts';

test('the inline script is at most 500 bytes', () => {
  assert.ok(Buffer.byteLength(REMEMBERED_THEME_AND_SEARCH_KEY) <= 500);
});

test('a reading page may run the inline script and nothing else, and ask this site alone for files', () => {
  const policy = contentSecurityPolicy();
  assert.match(policy, /^default-src 'none'; script-src 'sha256-[^' ]+'; connect-src 'self'; style-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|https?:/);
});

test('only the search page may run WebAssembly', () => {
  assert.match(contentSecurityPolicy({ search: true }), /'self' 'wasm-unsafe-eval'; connect-src 'self'/);
  assert.doesNotMatch(contentSecurityPolicy({ script: true }), /unsafe/);
});

test('a page that works alone may run its own scripts and workers, and ask nobody for anything', () => {
  const policy = contentSecurityPolicy({ alone: true });
  assert.match(policy, /^default-src 'none'; script-src 'sha256-[^' ]+' 'self'; worker-src 'self'; style-src/);
  assert.doesNotMatch(policy, /unsafe|connect-src|https?:/);
});
