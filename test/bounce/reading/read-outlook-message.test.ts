import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOutlookMessage } from '../../../src/bounce/reading/read-outlook-message.ts';
import { tellFile } from '../../../src/bounce/telling/tell-mail.ts';
import { triageMail } from '../../../src/bounce/triage-mail.ts';
import { makeOutlookMessage, OUTLOOK_BOUNCE, type OutlookParts } from '../fixtures/make-outlook-message.ts';

test('a bounce is judged by the message attached to it', async () => {
  const { verdict } = await triageMail(makeOutlookMessage(OUTLOOK_BOUNCE), {
    ownDomains: ['example.jp'],
    ownHosts: [],
  });
  assert.equal(verdict, 'own-account');
});

test('what Outlook keeps of each recipient is the report', async () => {
  const { report } = await triageMail(makeOutlookMessage(OUTLOOK_BOUNCE));
  assert.deepEqual(report, [{ action: 'failed', status: '5.1.1', finalRecipient: 'hanako@example.com' }]);
});

test('a report kept as files is read as such', async () => {
  const status =
    'Reporting-MTA: dns; mail.example.jp\n\nFinal-Recipient: rfc822; taro@example.org\nAction: failed\nStatus: 5.7.1\n';
  const source = makeOutlookMessage({
    ...OUTLOOK_BOUNCE,
    recipients: [],
    files: [{ type: 'message/delivery-status', content: status }],
  });
  assert.deepEqual((await triageMail(source)).report, [
    { action: 'failed', status: '5.7.1', finalRecipient: 'taro@example.org' },
  ]);
});

test('a report without the returned message is not made more of than it is', async () => {
  assert.equal((await triageMail(makeOutlookMessage({ ...OUTLOOK_BOUNCE, attached: [] }))).verdict, 'cannot-tell');
});

test('headers stay as they came, but for those of the structure', () => {
  const source = readOutlookMessage(makeOutlookMessage(OUTLOOK_BOUNCE)) ?? '';
  assert.ok(source.startsWith((OUTLOOK_BOUNCE.headers ?? []).slice(0, 4).join('\n')));
  assert.ok(!source.includes('of the message as it came'));
});

test('a mail that never went over the Internet shows what Outlook shows', async () => {
  const { mails } = await tellFile(makeOutlookMessage({ subject: '見積もりの件', body: 'よろしく' }), {
    ownDomains: [],
    ownHosts: [],
  });
  assert.equal(mails[0]?.subject, '見積もりの件');
});

test('text in Shift_JIS is read', () => {
  const narrowBody = Uint8Array.of(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b);
  const source = readOutlookMessage(makeOutlookMessage({ subject: 'x', narrowBody })) ?? '';
  assert.ok(Buffer.from(source, 'latin1').toString('utf8').includes('メール'));
});

test('messages nested without end are followed a few deep', () => {
  const nest = (depth: number): OutlookParts => ({
    subject: `s${depth}`,
    attached: depth > 0 ? [nest(depth - 1)] : [],
  });
  const source = readOutlookMessage(makeOutlookMessage(nest(12))) ?? '';
  assert.equal(source.match(/^Subject:/gm)?.length, 5);
});

test('a compound file that is no message is none', () => {
  assert.equal(readOutlookMessage(makeOutlookMessage({}).subarray(0, 600)), null);
});

test('a damaged file is judged without a fault, and never called the visitor’s own doing by damage alone', async () => {
  const whole = makeOutlookMessage({ ...OUTLOOK_BOUNCE, attached: [] });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, end) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      assert.notEqual((await triageMail(end % 3 === 0 ? bytes.subarray(0, end) : bytes)).verdict, 'own-account');
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
