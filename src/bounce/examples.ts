import type { BounceVerdict } from './judging/verdict.ts';

/** A server's date line in made-up headers. */
const AT = 'Mon, 2 Nov 2026 10:00:00 +0900 (JST)';

/** What differs between the made-up reports; names and addresses are reserved ones (RFC 2606, RFC 5737, example.jp). */
interface ExampleParts {
  /** The server that writes the report. */
  reporter: string;
  /** The Received fields of the report and of the returned message, the last server first, without the name. */
  way: string[];
  returned: string[];
  /** Further headers of the returned message. */
  more?: string[];
  /** The envelope sender of the returned message, and the address in its From field. */
  from?: string;
  author?: string;
  to?: string;
  recipient?: string;
  answer?: string;
}

const AT_HOME = [`by mail.example.jp (Postfix) id 4ABC; ${AT}`];
const FROM_OUTSIDE = [
  `from mx.example.com (mx.example.com [198.51.100.5]) by mail.example.jp (Postfix) with ESMTP id 7 for <info@example.jp>; ${AT}`,
  `by mx.example.com (Postfix) id 8; ${AT}`,
];

function makeExample({
  reporter,
  way,
  returned,
  more = [],
  from = 'info@example.jp',
  author = from,
  to = 'info@example.jp',
  recipient = 'hanako@example.com',
  answer = `550 5.1.1 <${recipient}>: User unknown`,
}: ExampleParts): string {
  const status = /\d\.\d\.\d+/.exec(answer)?.[0] ?? '5.0.0';
  return [
    'Return-Path: <>',
    `Delivered-To: ${to}`,
    ...way.map((line) => `Received: ${line}`),
    `Date: ${AT}`,
    `From: MAILER-DAEMON@${reporter} (Mail Delivery System)`,
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="4ABC/edge"',
    '',
    '--4ABC/edge',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host ${reporter}.`,
    `<${recipient}>: host mx.example.com said: ${answer}`,
    '',
    '--4ABC/edge',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${reporter}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${answer}`,
    '',
    '--4ABC/edge',
    'Content-Type: message/rfc822',
    '',
    `Return-Path: <${from}>`,
    ...returned.map((line) => `Received: ${line}`),
    ...more,
    `From: <${author}>`,
    `To: <${recipient}>`,
    'Subject: Invoice',
    'Message-ID: <20261102.1@client.example.net>',
    `Date: ${AT}`,
    '',
    'Please find the invoice attached.',
    '',
    '--4ABC/edge--',
    '',
  ].join('\n');
}

/** One made-up mail for each verdict, judged without any own name told. */
export const EXAMPLES: Record<BounceVerdict, string> = {
  'own-account': makeExample({
    reporter: 'mail.example.jp',
    way: AT_HOME,
    returned: [
      `from [192.168.1.5] (unknown [203.0.113.40]) (Authenticated sender: info@example.jp) by mail.example.jp (Postfix) with ESMTPSA id 1 for <hanako@example.com>; ${AT}`,
    ],
  }),
  'own-web-script': makeExample({
    reporter: 'mail.example.jp',
    way: AT_HOME,
    returned: [`by mail.example.jp (Postfix, from userid 1004) id 5; ${AT}`],
    more: ['X-PHP-Originating-Script: 1004:mailer.php'],
  }),
  'own-server': makeExample({
    reporter: 'mail.example.jp',
    way: AT_HOME,
    returned: [
      `from pc (unknown [203.0.113.40]) by mail.example.jp (Postfix) with ESMTP id 1 for <hanako@example.com>; ${AT}`,
    ],
  }),
  'forged-inbound': makeExample({
    reporter: 'mail.example.jp',
    way: AT_HOME,
    recipient: 'nobody@example.jp',
    returned: [
      `from mail.example.jp (unknown [203.0.113.77]) by mail.example.jp (Postfix) with ESMTP id 1 for <nobody@example.jp>; ${AT}`,
    ],
  }),
  'forged-elsewhere': makeExample({
    reporter: 'mx.example.com',
    way: FROM_OUTSIDE,
    returned: [
      `from mail.example.jp (unknown [203.0.113.77]) by mx.example.com (Postfix) with ESMTP id 2 for <hanako@example.com>; ${AT}`,
    ],
    answer: '550 5.7.23 SPF check failed: 203.0.113.77 is not allowed to send mail from example.jp',
  }),
  relayed: makeExample({
    reporter: 'mail.example.jp',
    way: AT_HOME,
    from: 'members-bounces@example.jp',
    author: 'jiro@example.org',
    to: 'members-bounces@example.jp',
    returned: [`from localhost (localhost [127.0.0.1]) by mail.example.jp (Postfix) with ESMTP id 5; ${AT}`],
    more: ['List-Id: Members <members.example.jp>'],
  }),
  'not-a-bounce': [
    `Received: from pc.example.net (unknown [203.0.113.9]) by mail.example.jp (Postfix) with ESMTP id 6 for <info@example.jp>; ${AT}`,
    'From: Mail Delivery System <postmaster@example.net>',
    'Subject: Undelivered mail: 5 pending messages',
    'To: info@example.jp',
    'MIME-Version: 1.0',
    'Content-Type: text/html',
    '',
    '<p>5 messages could not be delivered.</p>',
    '<a href="https://example.net/login">Release messages</a>',
    '',
  ].join('\n'),
  'cannot-tell': makeExample({ reporter: 'mx.example.com', way: FROM_OUTSIDE, returned: [] }),
};
