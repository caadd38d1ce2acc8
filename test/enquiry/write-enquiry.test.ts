import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_MAIL_LINK, makeMailLink } from '../../src/enquiry/mail-link.ts';
import { type EnquiryPoint, toTextFile, writeEnquiry } from '../../src/enquiry/write-enquiry.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { ENQUIRY_WORDS } from '../../src/i18n/messages/enquiry.ts';

const WAF: EnquiryPoint = { name: 'WAF', question: 'WAFはございますか。', reason: 'unknown' };
const SPF: EnquiryPoint = { name: 'SPF', question: 'SPFは設定されますか。', reason: 'reported' };
const write = (points: EnquiryPoint[], service = '例示サーバー') =>
  writeEnquiry({ service, day: '2026年11月24日', points }, ENQUIRY_WORDS.ja);

test('the points are numbered from 1, each with its question', () => {
  const { body } = write([WAF, SPF]);
  assert.match(body, /^1\. WAF\nWAFはございますか。$[\s\S]*^2\. SPF\nSPFは設定されますか。$/m);
});

test('a point of which something is known says what is missing, one of which nothing is known does not', () => {
  const lines = write([WAF, SPF]).body.split('\n');
  const after = (name: string) => lines[lines.indexOf(name) + 2];
  assert.deepEqual([after('1. WAF'), after('2. SPF')], ['', ENQUIRY_WORDS.ja.notes.reported]);
});

test('the letter names the service and the day, and no brace is left', () => {
  const { subject, body } = write([WAF]);
  assert.match(subject, /例示サーバー/);
  assert.match(body, /2026年11月24日時点/);
  for (const locale of LOCALES) {
    const letter = writeEnquiry({ service: 'Example', day: 'today', points: [WAF] }, ENQUIRY_WORDS[locale]);
    assert.doesNotMatch(letter.subject + letter.body, /[{}]/);
  }
});

test('a name that looks like a pattern of replacement stands as it is', () => {
  assert.match(write([WAF], 'A$&B').subject, /A\$&B/);
});

test('a text file begins with a byte order mark and ends its lines with CRLF', () => {
  const text = toTextFile(write([WAF]));
  assert.equal(text.codePointAt(0), 0xfeff);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test('a short letter travels in the link, with its line breaks', () => {
  const link = makeMailLink({ subject: 'a & b', body: 'one\ntwo?' }, 'paste');
  assert.deepEqual(link, { href: 'mailto:?subject=a%20%26%20b&body=one%0D%0Atwo%3F', isWhole: true });
});

for (const [name, letter] of [
  ['a long letter', { subject: 'subject', body: 'あ'.repeat(1_000) }],
  ['an endless subject', { subject: 'あ'.repeat(1_000), body: 'body' }],
] as const) {
  test(`${name} gives a link that mail programs can take, and says it is not whole`, () => {
    const { href, isWhole } = makeMailLink(letter, 'paste');
    assert.ok(href.length <= MAX_MAIL_LINK);
    assert.equal(isWhole, false);
  });
}
