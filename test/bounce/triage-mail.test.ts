import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triageMail } from '../../src/bounce/triage-mail.ts';
import { makeReport } from './fixtures/make-report.ts';
import { OTHER_MAIL } from './fixtures/other-mail.ts';
import { SHAPES } from './fixtures/shapes.ts';

for (const { name, source, verdict, report } of SHAPES) {
  test(`${name}: read as ${verdict}`, async () => {
    const triage = await triageMail(source);
    assert.equal(triage.verdict, verdict, JSON.stringify(triage.findings, null, 1));
    assert.deepEqual(triage.report, report);
  });
}

for (const { name, source, verdict, rule } of OTHER_MAIL) {
  test(`${name}: ${rule}`, async () => {
    const triage = await triageMail(source);
    assert.equal(triage.verdict, verdict, JSON.stringify(triage.findings, null, 1));
    assert.deepEqual(
      triage.findings.map((finding) => finding.rule),
      [rule],
    );
  });
}

const HOSTILE: Record<string, string> = {
  'ten thousand nested parts': `From: a@example.com\n${'Content-Type: multipart/mixed; boundary="b"\n\n--b\n'.repeat(10_000)}`,
  'ten thousand nested messages': `From: a@example.com\n${'Content-Type: message/rfc822\n\n'.repeat(10_000)}`,
  'one line of four megabytes': `From: ${'a'.repeat(4_000_000)}`,
  'brackets without end': `From: a@example.com\nReceived: ${'('.repeat(100_000)}`,
  'a hundred thousand headers': `From: a@example.com\n${'Received: from a by b\n'.repeat(100_000)}`,
  'addresses without end': `From: a@example.com\nSubject: failure notice\n\n${'a@'.repeat(500_000)}`,
  'tags without end': `From: a@example.com\nContent-Type: text/html\n\n${'<'.repeat(1_000_000)}`,
  'blanks without end': `From: a@example.com\nSubject:${' '.repeat(1_000_000)}x`,
};

for (const [name, source] of Object.entries(HOSTILE)) {
  test(`${name} are read without a fault`, async () => {
    assert.notEqual((await triageMail(source)).verdict, 'own-account');
  });
}

test('markup in a header stays text', async () => {
  const original = [
    'Received: from <script>alert(1)</script> (unknown [203.0.113.7]) by mx.example.com',
    'From: info@example.jp',
  ];
  const { findings } = await triageMail(makeReport({ reporter: 'mx.example.com', remote: '', way: [], original }));
  assert.ok(findings.some(({ headerLine }) => headerLine?.includes('<script>alert(1)</script>')));
});
