import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BOUNCE_VERDICTS } from '../../src/bounce/judging/verdict.ts';
import { triageMail } from '../../src/bounce/triage-mail.ts';
import { INBOUND_MAIL } from './fixtures/inbound-mail.ts';
import { madeUpHeaders, makeReport } from './fixtures/make-report.ts';
import { OTHER_MAIL } from './fixtures/other-mail.ts';
import { REPORTS_OF_THEIR_WRITER } from './fixtures/reports-of-their-writer.ts';
import { RETURNED_MESSAGES } from './fixtures/returned-messages.ts';
import { SHAPES } from './fixtures/shapes.ts';

/** A fixed seed: the same messages on every machine. */
const SEED = 20261124;
/** `TRIAGE_FUZZ_RUNS=20000` runs them all; every run of the tests a share that does not hold them up. */
const RUNS = Number(process.env.TRIAGE_FUZZ_RUNS ?? 6_000);

/** Longer fixtures only slow the mutations down. */
const SOURCES = [...RETURNED_MESSAGES, ...REPORTS_OF_THEIR_WRITER, ...INBOUND_MAIL, ...OTHER_MAIL, ...SHAPES]
  .map(({ source }) => (typeof source === 'string' ? source : Buffer.from(source).toString('latin1')))
  .filter((source) => source.length < 20_000);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const NASTY = [
  '\0',
  '\r',
  '\n',
  '\n\n',
  '(',
  ')',
  '<',
  '"',
  ';',
  '--',
  '=?',
  '\u001b$B',
  ': ',
  ' from ',
  '@',
  '\ud800',
];

type Mutation = (text: string) => string;
const at = (text: string, where: number): number => Math.floor(where * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(share, share).map(
    ([from, to]): Mutation =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, to)),
  ),
  fc.tuple(share, fc.constantFrom(...NASTY), fc.nat(40)).map(
    ([where, piece, times]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + piece.repeat(times + 1) + text.slice(at(text, where)),
  ),
  fc.tuple(share, share).map(
    ([one, other]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const [a, b] = [Math.floor(one * (lines.length - 1)), Math.floor(other * (lines.length - 1))];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
        return lines.join('\n');
      },
  ),
  fc.tuple(share, fc.string({ maxLength: 30 })).map(
    ([where, noise]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + noise + text.slice(at(text, where) + noise.length),
  ),
);

test('mutated messages are judged without a fault', async () => {
  const mutated = fc.tuple(fc.constantFrom(...SOURCES), fc.array(mutation, { minLength: 1, maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(mutated, async ([source, mutations]) => {
      const { verdict, findings } = await triageMail(mutations.reduce((text, mutate) => mutate(text), source));
      assert.ok(BOUNCE_VERDICTS.includes(verdict));
      assert.ok(findings.length > 0);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

const AT = '; Mon, 2 Nov 2026 10:00:00 +0900';
/** What a forger can write below the true line. */
const INVENTED = [
  `Received: from pc (unknown [203.0.113.40]) by mail.example.jp (Postfix) with ESMTPSA id 1${AT}`,
  `Received: from pc (pc [192.168.1.5]) (Authenticated sender: info@example.jp) by mail.example.jp with ESMTPA id 1${AT}`,
  `Received: from mail.example.jp (mail.example.jp [192.0.2.10]) by mx.example.com with ESMTPS id 2${AT}`,
  `Received: from localhost (localhost [127.0.0.1]) by mail.example.jp (Postfix) with ESMTP id 3${AT}`,
  `Received: by mail.example.jp (Postfix, from userid 33) id 4${AT}`,
  `Received: from info by mail.example.jp with local (Exim 4.96) id 5${AT}`,
  `Received: by 10.0.0.5 with HTTP${AT}`,
  'X-Authenticated-Sender: info@example.jp',
  'X-PHP-Originating-Script: 33:mailer.php',
  'Authentication-Results: mail.example.jp; auth=pass smtp.auth=info@example.jp; spf=pass',
  'Received-SPF: pass (example.jp designates 203.0.113.77 as permitted sender) client-ip=203.0.113.77',
  'DKIM-Signature: v=1; d=example.jp; s=x',
];

/** What the recipient’s server writes above: clients that are not example.jp’s. */
const TRUE_LINES = [
  `from mail.example.jp (unknown [203.0.113.77]) by mx.example.com (Postfix) with ESMTP id 2${AT}`,
  `from mail.example.jp (host-77.example.net [203.0.113.77]) by mx.example.com (Postfix) with ESMTP id 2${AT}`,
  `from unknown (HELO mail.example.jp) (203.0.113.77) by mx.example.com with SMTP${AT}`,
  `from [203.0.113.77] (helo=mail.example.jp) by mx.example.com with esmtp (Exim 4.96) id 2${AT}`,
  `from smtp.example.net (smtp.example.net [198.51.100.9]) by mx.example.com (8.17.1/8.17.1) with ESMTP id 2${AT}`,
  `from mail.example.jp ([203.0.113.77]) by mx.example.com (8.17.1/8.17.1) with ESMTP id 2${AT}`,
  `from mail.example.jp (mail.example.jp [203.0.113.77] (may be forged)) by mx.example.com (8.17.1) with ESMTP id 2${AT}`,
  `from mail.example.jp (203.0.113.77) by mx.example.com (198.51.100.5) with Microsoft SMTP Server id 15${AT}`,
];
const REPORT_WAY = [
  `from mx.example.com (mx.example.com [198.51.100.5]) by mail.example.jp (Postfix) with ESMTP id 7${AT}`,
  `by mx.example.com (Postfix) id 8${AT}`,
];

test('no line that a forger can add turns a foreign beginning into an own one', async () => {
  const forged = fc.record({
    truth: fc.constantFrom(...TRUE_LINES),
    invented: fc.array(fc.constantFrom(...INVENTED), { maxLength: 5 }),
    own: fc.constantFrom<string[]>([], ['example.jp'], ['info@example.jp']),
  });
  await fc.assert(
    fc.asyncProperty(forged, async ({ truth, invented, own }) => {
      const original = madeUpHeaders([truth], invented);
      const source = makeReport({ reporter: 'mx.example.com', remote: '', way: REPORT_WAY, original });
      const { verdict, findings } = await triageMail(source, { ownDomains: own, ownHosts: own });
      assert.doesNotMatch(verdict, /^own-/, JSON.stringify(findings));
    }),
    { seed: SEED, numRuns: RUNS / 2 },
  );
});
