import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHeadersFile } from '../../src/hosting/headers-file.ts';
import { responseHeaders } from '../../src/hosting/response-headers.ts';

const FOLDERS = [
  '/compare/',
  '/badges/',
  '/embed/',
  '/en/embed/',
  '/en/og/',
  '/api/v1/',
  '/_astro/',
  '/pagefind/index/',
  '/tools/bounce/',
];

/** Reads `_headers` as hosts do: the headers of every rule that fits, each header's values in their order. */
function readAsHost(text: string, address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of text.split('\n\n')) {
    const [match = '', ...lines] = rule.trim().split('\n');
    const pattern = match.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

const ADDRESSES = [
  '/',
  '/en/',
  '/compare/',
  '/embed/',
  '/embed/xserver/',
  '/en/embed/xserver/waf/',
  '/badges/xserver.svg',
  '/en/og/index.png',
  '/api/v1/index.json',
  '/api/v1/downloads/sabamori.sqlite',
  '/_astro/page.Ab12.css',
  '/pagefind/index/ja_1.pf_index',
  '/tools/bounce/',
  '/tools/bounce/rules/',
];
for (const address of ADDRESSES) {
  test(`a host that reads _headers gives ${address} the site's own headers, each once`, () => {
    const given = readAsHost(makeHeadersFile(FOLDERS), address);
    const wanted = responseHeaders(address).map(([name, value]): [string, string[]] => [name, [value]]);
    assert.deepEqual(Object.fromEntries([...given].sort()), Object.fromEntries(wanted.sort()));
  });
}

test('a worker keeps to its own policy beside that of its folder', () => {
  const worker = '/_astro/password-worker-Ab12.js';
  const given = readAsHost(makeHeadersFile(FOLDERS, [worker]), worker);
  assert.match(given.get('Content-Security-Policy')?.at(-1) ?? '', /^default-src 'none'; frame-ancestors 'none'/);
  assert.equal(given.get('X-Frame-Options')?.length, 1);
});

test('more rules than hosts read are refused', () => {
  const many = Array.from({ length: 100 }, (_, index) => `/folder-${index}/`);
  assert.throws(() => makeHeadersFile(many), /_headers needs \d+ rules/);
});
