import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../../src/bounce/judging/rules.ts';
import { triageMail } from '../../../src/bounce/triage-mail.ts';
import { INBOUND_MAIL } from '../fixtures/inbound-mail.ts';
import { REPORTS_OF_THEIR_WRITER } from '../fixtures/reports-of-their-writer.ts';
import { RETURNED_MESSAGES } from '../fixtures/returned-messages.ts';

const CASES = [...RETURNED_MESSAGES, ...REPORTS_OF_THEIR_WRITER, ...INBOUND_MAIL];

for (const { name, source, own = [], verdict, confidence, rule } of CASES) {
  test(`${verdict}: ${name}`, async () => {
    const triage = await triageMail(source, { ownDomains: own, ownHosts: own });
    assert.deepEqual(
      { verdict: triage.verdict, confidence: confidence ?? triage.confidence },
      { verdict, confidence: triage.confidence },
      JSON.stringify(triage.findings, null, 1),
    );
    assert.ok(
      triage.findings.some((finding) => finding.rule === rule),
      JSON.stringify(triage.findings, null, 1),
    );
  });
}

test('every finding quotes a line of the mail, or says that something is missing', async () => {
  const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');
  for (const { name, source, own = [] } of CASES) {
    const { findings } = await triageMail(source, { ownDomains: own, ownHosts: own });
    for (const { headerLine: line } of findings)
      assert.ok(line === null || squeeze(source).includes(squeeze(line)), `${name}: ${line}`);
  }
});

test('every rule names a source that can be looked up', () => {
  for (const [rule, { source }] of Object.entries(RULES)) assert.match(source, /^https:\/\/\S+$/, rule);
});
