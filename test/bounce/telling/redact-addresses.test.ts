import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redactAddresses } from '../../../src/bounce/telling/redact-addresses.ts';

const isOwn = (address: string) => address === 'info@example.jp';

const CASES: [text: string, redacted: string][] = [
  ['for <hanako@example.com>;', 'for <***@example.com>;'],
  ['(Authenticated sender: info@example.jp)', '(Authenticated sender: info@example.jp)'],
  ['smtp.auth=info@example.jp', 'smtp.auth=info@example.jp'],
  ['smtp.mailfrom=taro@example.com', 'smtp.mailfrom=***@example.com'],
  ['<SRS0=ab=xy=example.org=jiro@example.jp>', '<***@example.jp>'],
  ['bounce+taro=example.com@example.net', '***@example.net'],
  ['Info@Example.JP', 'Info@Example.JP'],
  ['Message-ID: <1.2@client.example.net>', 'Message-ID: <1.2@client.example.net>'],
  ['> Message-ID: <1.2@client.example.net>', '> Message-ID: <1.2@client.example.net>'],
  ['no address at 10:00', 'no address at 10:00'],
];
for (const [text, redacted] of CASES) {
  test(`${text} becomes ${redacted}`, () => {
    assert.equal(redactAddresses(text, isOwn), redacted);
  });
}

test('nobody else’s name is left, whatever stands around the address', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9.+-]{3,12}$/);
  const around = fc.constantFrom('<', '>', ' ', '(', ')', ';', ':', 'for ', 'a=', '"', ',');
  fc.assert(
    fc.property(word, around, around, (name, before, behind) => {
      const text = redactAddresses(`${before}${name}@example.com${behind}`, isOwn);
      assert.ok(!text.includes(`${name}@`), text);
    }),
  );
});
