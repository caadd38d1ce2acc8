import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../../src/bounce/reading/read-message.ts';

const line = (text: string) => {
  const colon = text.indexOf(':');
  return { name: text.slice(0, colon), value: text.slice(colon + 1).trim(), line: text };
};

const CASES: [string, string | null, string | null][] = [
  ['Received: from a by b with ESMTPSA id 1', 'authenticated', null],
  ['Received: from a by b with ESMTPA id 1', 'authenticated', null],
  ['Received: from unknown (HELO pc) (info@example.jp@192.0.2.1) by b with ESMTPA', 'authenticated', 'info@example.jp'],
  ['Received: from unknown (HELO pc) (info@192.0.2.1) by b with ESMTPA', 'authenticated', 'info'],
  ['Received: from a by b with UTF8SMTPSA id 1', 'authenticated', null],
  ['Received: from a by b with esmtpsa (TLS1.3) (Exim 4.96) id 1', 'authenticated', null],
  ['Received: from a by b with ESMTPS id 1', null, null],
  ['Received: from a by b with ESMTP id 1', null, null],
  [
    'Received: from a (a [192.0.2.1]) (Authenticated sender: info@example.jp) by b with ESMTP',
    'authenticated',
    'info@example.jp',
  ],
  ['Received: from a (a [192.0.2.1]) (Authenticated sender: info) by b with ESMTP', 'authenticated', 'info'],
  ['Received: from a (authenticated bits=0) by b (8.17.1) with ESMTP', 'authenticated', null],
  ['Received: from a (AUTH: LOGIN info@example.jp) by b with ESMTP', 'authenticated', 'info@example.jp'],
  [
    'Received: from a by b with esmtp (envelope-from <x@example.jp>; auth=info@example.jp)',
    'authenticated',
    'info@example.jp',
  ],
  ['Received: from a by b with ESMTP (auth=none)', null, null],
  ['Received: from a by b with ESMTP (auth=plain)', 'authenticated', null],
  ['Received: from unknown (HELO pc) (info@192.0.2.1 with plain) by b with SMTP', 'authenticated', null],
  ['Received: from a by b with HTTP; Mon', 'authenticated', null],
  ['Received: from a by b with HTTPS; Mon', null, null],
  ['Received: from localhost (b [local]) by b (OpenSMTPD) with ESMTPA id 1', 'local', null],
  ['Received: from u by b with local (Exim 4.96) id 1', 'local', null],
  ['Received: (qmail 1 invoked by uid 89); Mon', 'local', null],
  ['Received: (qmail 1 invoked from network); Mon', null, null],
  ['X-Authenticated-Sender: mail.example.jp: info@example.jp', 'authenticated', 'info@example.jp'],
  ['X-Get-Message-Sender-Via: mail.example.jp: authenticated_id: info@example.jp', 'authenticated', 'info@example.jp'],
  ['Authentication-Results: mail.example.jp; auth=pass smtp.auth=info@example.jp', 'authenticated', 'info@example.jp'],
  ['Authentication-Results: mail.example.jp; spf=pass', null, null],
  ['X-PHP-Originating-Script: 1004:a.php', 'script', null],
  ['X-PHP-Script: www.example.jp/a.php for 203.0.113.9', 'script', null],
  ['X-Mailer: PHPMailer 6.9', 'script', null],
  ['X-Source-Args:', null, null],
  ['Subject: with ESMTPSA', null, null],
];

for (const [header, kind, account] of CASES) {
  test(`${header}: ${kind ?? 'no mark'}`, () => {
    const [mark] = readMessage([line(header)]).marks;
    assert.deepEqual([mark?.kind ?? null, mark?.account ?? null], [kind, account]);
  });
}
