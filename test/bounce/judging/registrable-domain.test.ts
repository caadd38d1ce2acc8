import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrableDomain } from '../../../src/bounce/judging/registrable-domain.ts';

const CASES: [string, string][] = [
  ['example.jp', 'example.jp'],
  ['mail.example.jp', 'example.jp'],
  ['mail.example.co.jp', 'example.co.jp'],
  ['a.b.example.ne.jp', 'example.ne.jp'],
  ['example.or.jp', 'example.or.jp'],
  ['www.example.com', 'example.com'],
  ['www.example.co.uk', 'example.co.uk'],
  ['mx.example.com.au', 'example.com.au'],
  ['mail.example.chiyoda.tokyo.jp', 'example.chiyoda.tokyo.jp'],
  ['sv1.example.xsrv.jp', 'example.xsrv.jp'],
  ['MAIL.EXAMPLE.JP.', 'example.jp'],
  ['jp', 'jp'],
];

for (const [host, domain] of CASES) {
  test(`${host} belongs to the holder of ${domain}`, () => {
    assert.equal(registrableDomain(host), domain);
  });
}
