import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from '../../../src/bounce/examples.ts';
import { BOUNCE_VERDICTS } from '../../../src/bounce/judging/verdict.ts';
import type { InputTrouble } from '../../../src/bounce/telling/recognise-input.ts';
import { MOST_MAILS, tellFile } from '../../../src/bounce/telling/tell-mail.ts';

const NO_NAMES = { ownDomains: [], ownHosts: [] };
const bytesOf = (source: string) => new TextEncoder().encode(source);
const tellOne = async (source: string | Uint8Array) => {
  const { mails } = await tellFile(typeof source === 'string' ? bytesOf(source) : source, NO_NAMES);
  return mails[0] ?? assert.fail('nothing was told');
};

for (const verdict of BOUNCE_VERDICTS) {
  test(`the example of ${verdict} is judged so`, async () => {
    assert.equal((await tellOne(EXAMPLES[verdict])).triage.verdict, verdict);
  });
}

const OWN = EXAMPLES['own-account'];
const TROUBLES: [name: string, source: string | Uint8Array, trouble: InputTrouble | null][] = [
  ['a whole bounce', OWN, null],
  ['nothing', '', 'empty'],
  ['blanks and null bytes', ' \n\0\t', 'empty'],
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'picture'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['HEIC', bytesOf('\0\0\0\u0018ftypheic'), 'picture'],
  ['a damaged file of Outlook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'outlook-msg'],
  ['PDF', '%PDF-1.7', 'other-file'],
  ['a page after a byte order mark', '\ufeff<html><body>x</body></html>', 'html'],
  ['text read off a screen', 'Undelivered Mail\n\nSorry', 'no-headers'],
  ['half a message', OWN.slice(0, OWN.indexOf('Content-Type: message/rfc822')), 'half'],
  ['a bounce without the original, but whole', EXAMPLES['cannot-tell'], null],
];
for (const [name, source, trouble] of TROUBLES) {
  test(`${name}: ${trouble ?? 'no trouble'}`, async () => {
    assert.equal((await tellOne(source)).trouble, trouble);
  });
}

test('a mailbox is told mail by mail, up to the most, and the rest is counted', async () => {
  const mailbox = Array.from({ length: MOST_MAILS + 2 }, () => `From x\n${EXAMPLES['not-a-bounce']}`).join('\n\n');
  const { mails, left } = await tellFile(bytesOf(mailbox), NO_NAMES);
  assert.deepEqual([mails.length, left], [MOST_MAILS, 2]);
});

test('the way runs in the order of time, and lines that nobody bears out are told apart', async () => {
  const { way } = await tellOne(
    EXAMPLES['forged-elsewhere'].replace(
      'Received: from mail.example.jp (unknown',
      'Received: from pc by mail.example.jp with ESMTPSA id 0; x\nReceived: from mail.example.jp (unknown',
    ),
  );
  const swapped = way.steps.map(({ host, standing, isBelieved, isEntry }) => ({ host, standing, isBelieved, isEntry }));
  assert.deepEqual(swapped.at(0), { host: 'mx.example.com', standing: 'foreign', isBelieved: false, isEntry: false });
  assert.equal(swapped.filter(({ isEntry }) => isEntry).length, 1);
});

test('a forged mail that was judged itself shows its own way', async () => {
  const forged = [
    'Received: from pc (unknown [203.0.113.77]) by mail.example.jp (Postfix) with ESMTP id 1 for <info@example.jp>; x',
    'From: <info@example.jp>\nTo: <info@example.jp>\nSubject: I sent this from your mailbox\n\nSend 0.5 BTC.\n',
  ].join('\n');
  const { triage, way } = await tellOne(forged);
  assert.deepEqual(
    [triage.verdict, way.of, way.steps.map(({ client }) => client.ip)],
    ['forged-inbound', 'mail', ['203.0.113.77']],
  );
});

test('a country is told only where a header gives it', async () => {
  const header = 'X-Forefront-Antispam-Report: CIP:203.0.113.77;CTRY:BR;LANG:en';
  const { way } = await tellOne(OWN.replace('Subject: Invoice', `${header}\nSubject: Invoice`));
  assert.deepEqual(way.countries, [{ ip: '203.0.113.77', country: 'BR' }]);
  assert.deepEqual((await tellOne(OWN)).way.countries, []);
});
