import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseHeaders } from '../../src/hosting/response-headers.ts';

const CASES: { path: string; framed: boolean }[] = [
  { path: '/', framed: false },
  { path: '/providers/xserver/', framed: false },
  { path: '/embed/', framed: false },
  { path: '/en/embed/', framed: false },
  { path: '/embed/xserver/', framed: true },
  { path: '/en/embed/xserver/waf/', framed: true },
  { path: '/badges/xserver.svg', framed: true },
  { path: '/en/og/index.png', framed: true },
  { path: '/providers/badges/x', framed: false },
];
for (const { path, framed } of CASES) {
  test(`other sites ${framed ? 'may' : 'may not'} show ${path}`, () => {
    const headers = new Map(responseHeaders(path));
    assert.deepEqual(
      [
        headers.get('Content-Security-Policy')?.split('; ')[0],
        headers.get('Cross-Origin-Resource-Policy'),
        headers.get('X-Frame-Options'),
      ],
      framed ? ['frame-ancestors *', 'cross-origin', undefined] : ["frame-ancestors 'none'", 'same-origin', 'DENY'],
    );
  });
}

const OPEN_CASES: { pathname: string; open: boolean }[] = [
  { pathname: '/api/v1/index.json', open: true },
  { pathname: '/api/v1/downloads/claims.csv', open: true },
  { pathname: '/', open: false },
  { pathname: '/en/data/', open: false },
  { pathname: '/api/v10/index.json', open: false },
];

for (const { pathname, open } of OPEN_CASES) {
  test(`${pathname} is ${open ? '' : 'not '}open to the pages of other sites`, () => {
    const headers = new Map(responseHeaders(pathname));
    assert.equal(headers.get('Access-Control-Allow-Origin'), open ? '*' : undefined);
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), open ? 'cross-origin' : 'same-origin');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  });
}

test('a file that servers do not know has its type', () => {
  const typeOf = (pathname: string) => new Map(responseHeaders(pathname)).get('Content-Type');
  assert.equal(typeOf('/api/v1/downloads/sabamori.sqlite'), 'application/vnd.sqlite3');
  assert.equal(typeOf('/api/v1/downloads/SHA256SUMS'), 'text/plain;charset=utf-8');
  assert.equal(typeOf('/api/v1/index.json'), undefined);
});

for (const [pathname, alone] of [
  ['/_astro/password-worker-BiS7l2TG.js', true],
  ['/_astro/search.astro_astro_type_script_index_0_lang.DHokK2_9.js', false],
] as const) {
  test(`the script ${pathname} ${alone ? 'may ask nobody for anything' : 'keeps to the policy of its page'}`, () => {
    const policy = new Map(responseHeaders(pathname)).get('Content-Security-Policy') ?? '';
    assert.equal(policy.startsWith("default-src 'none'"), alone);
    assert.match(policy, /frame-ancestors 'none'/);
  });
}

for (const [pathname, allowed] of [
  ['/', "'none'"],
  ['/compare/', "'none'"],
  ['/embed/xserver/', "'none'"],
  ['/_astro/password-worker-BiS7l2TG.js', "'none'"],
  ['/tools/bounce/rules/', "'none'"],
  ['/tools/bounce/', 'sabamori-worker'],
  ['/en/tools/password', 'sabamori-worker'],
] as const) {
  test(`${pathname} makes no script out of text, and may make the policies ${allowed}`, () => {
    const policy = new Map(responseHeaders(pathname)).get('Content-Security-Policy') ?? '';
    assert.match(policy, new RegExp(`; require-trusted-types-for 'script'; trusted-types ${allowed}$`));
  });
}
