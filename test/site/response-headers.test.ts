import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseHeadersOf } from '../../src/site/response-headers.ts';

const CASES: { pathname: string; open: boolean }[] = [
  { pathname: '/api/v1/index.json', open: true },
  { pathname: '/api/v1/downloads/claims.csv', open: true },
  { pathname: '/', open: false },
  { pathname: '/en/data/', open: false },
  { pathname: '/api/v10/index.json', open: false },
];

for (const { pathname, open } of CASES) {
  test(`${pathname} is ${open ? '' : 'not '}open to the pages of other sites`, () => {
    const headers = new Map(responseHeadersOf(pathname));
    assert.equal(headers.get('Access-Control-Allow-Origin'), open ? '*' : undefined);
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), open ? 'cross-origin' : 'same-origin');
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  });
}

test('a file that servers do not know has its type', () => {
  const typeOf = (pathname: string) => new Map(responseHeadersOf(pathname)).get('Content-Type');
  assert.equal(typeOf('/api/v1/downloads/sabamori.sqlite'), 'application/vnd.sqlite3');
  assert.equal(typeOf('/api/v1/downloads/SHA256SUMS'), 'text/plain;charset=utf-8');
  assert.equal(typeOf('/api/v1/index.json'), undefined);
});
