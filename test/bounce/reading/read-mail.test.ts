import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '../../../src/bounce/reading/read-mail.ts';
import { madeUpHeaders, makeReport } from '../fixtures/make-report.ts';

const HOP =
  'from pc (unknown [203.0.113.40]) by mail.example.jp (Postfix) with ESMTPSA id 1; Mon, 2 Nov 2026 10:00:00 +0900';

test('the status fields tell who reports, who refused, and for whom', async () => {
  const { status } = await readMail(
    makeReport({ original: madeUpHeaders([HOP]), originalRecipient: 'list@example.com' }),
  );
  assert.deepEqual(status, {
    reportingHost: 'mail.example.jp',
    remoteHost: 'mx.example.com',
    originalRecipients: ['list@example.com'],
    recipients: [{ action: 'failed', status: '5.1.1', finalRecipient: 'hanako@example.com' }],
  });
});

test('the servers’ answers are read with both codes', async () => {
  const { replies } = await readMail(makeReport({ original: madeUpHeaders([HOP]) }));
  assert.deepEqual(
    replies.map(({ code, status }) => [code, status]),
    [['550', '5.1.1']],
  );
});

const CHECKS: [string, string, number][] = [
  ['a refusal for SPF', '550 5.7.23 The message failed the SPF check', 1],
  ['a refusal for DMARC', '550 5.7.1 Unauthenticated email from example.jp is not accepted due to DMARC policy', 1],
  ['a refusal for another reason', '550 5.1.1 User unknown', 0],
  ['a reply that SPF passed', '550 5.7.1 spf=pass but content refused', 0],
];
for (const [name, diagnostic, checks] of CHECKS) {
  test(`${name}: ${checks === 0 ? 'nothing' : 'something'} is said of the sender`, async () => {
    const { replyChecks } = await readMail(makeReport({ original: madeUpHeaders([HOP]), diagnostic }));
    assert.equal(Math.min(replyChecks.length, 1), checks);
  });
}

test('checks among the returned headers keep their place', async () => {
  const headers = [
    'Received-SPF: fail (example.jp does not designate 203.0.113.7) client-ip=203.0.113.7',
    ...madeUpHeaders([HOP]),
  ];
  const { original } = await readMail(makeReport({ original: headers }));
  assert.deepEqual(
    original?.checks.map(({ method, result, ip, at }) => [method, result, ip, at]),
    [['spf', 'fail', '203.0.113.7', 0]],
  );
});

test('encoded subjects and senders are decoded', async () => {
  const { subject, sender } = await readMail(
    'From: =?UTF-8?B?6YWN6YCB?= <a@example.com>\nSubject: =?ISO-2022-JP?B?GyRCSVRDIxsoQg==?=\n\nx',
  );
  assert.equal(subject, '不達');
  assert.match(sender, /^配送 a@example\.com/);
});
