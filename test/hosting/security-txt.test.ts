import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSecurityTxt, readContact } from '../../src/hosting/security-txt.ts';

test('security.txt has the fields of RFC 9116, and ends within a year', () => {
  const text = makeSecurityTxt({
    contact: 'mailto:security@example.jp',
    site: 'https://www.example.jp',
    today: new Date('2026-11-24T00:00:00Z'),
  });
  assert.equal(
    text,
    [
      'Contact: mailto:security@example.jp',
      'Expires: 2027-05-25T00:00:00Z',
      'Preferred-Languages: ja, en',
      'Canonical: https://www.example.jp/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

const CONTACTS: { text: string; contact: string | undefined }[] = [
  { text: 'security@example.jp', contact: 'mailto:security@example.jp' },
  { text: 'mailto:security@example.jp', contact: 'mailto:security@example.jp' },
  { text: 'https://www.example.jp/contact', contact: 'https://www.example.jp/contact' },
  { text: 'http://www.example.jp/contact', contact: undefined },
  { text: 'nobody', contact: undefined },
  { text: 'a@example.jp\nContact: b@example.jp', contact: undefined },
];
for (const { text, contact } of CONTACTS) {
  test(`${JSON.stringify(text)} as a contact: ${contact ?? 'refused'}`, () => {
    assert.equal(readContact(text), contact);
  });
}
