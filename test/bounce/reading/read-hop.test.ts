import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hop } from '../../../src/bounce/reading/facts.ts';
import { readHop } from '../../../src/bounce/reading/read-hop.ts';

const DATE = '; Mon, 2 Nov 2026 10:00:00 +0900';

const CASES: { name: string; value: string; hop: Partial<Hop> }[] = [
  {
    name: 'Postfix',
    value: `from pc (mail.example.com [192.0.2.1]) by mx.example.jp (Postfix) with ESMTPS id 4A for <info@example.jp>${DATE}`,
    hop: {
      from: 'pc',
      resolved: 'mail.example.com',
      isNameless: false,
      ip: '192.0.2.1',
      by: 'mx.example.jp',
      with: 'esmtps',
      id: '4A',
      for: 'info@example.jp',
      date: 'Mon, 2 Nov 2026 10:00:00 +0900',
    },
  },
  {
    name: 'Exchange Online, an address of version 6 in round brackets',
    value: `from A1.prod.outlook.com (2603:1096:400:1::9) by A2.prod.outlook.com (2603:1096:400:1::8) with Microsoft SMTP Server id 15.20${DATE}`,
    hop: { from: 'a1.prod.outlook.com', ip: '2603:1096:400:1::9', by: 'a2.prod.outlook.com' },
  },
  {
    name: 'Postfix, a client without a name',
    value: `from mail.example.jp (unknown [203.0.113.7]) by mx.example.jp (Postfix) with ESMTP id 4A${DATE}`,
    hop: { from: 'mail.example.jp', resolved: null, isNameless: true, ip: '203.0.113.7' },
  },
  {
    name: 'Sendmail, a name that does not lead back',
    value: `from a.example.com (b.example.com [192.0.2.1] (may be forged)) by mx.example.jp (8.17.1/8.17.1) with ESMTP id 5${DATE}`,
    hop: { from: 'a.example.com', resolved: null, isNameless: true, ip: '192.0.2.1' },
  },
  {
    name: 'Sendmail, without a name',
    value: `from a.example.com ([192.0.2.1]) by mx.example.jp (8.17.1/8.17.1) with ESMTP id 5${DATE}`,
    hop: { from: 'a.example.com', resolved: null, isNameless: false, ip: '192.0.2.1' },
  },
  {
    name: 'qmail, the given name in brackets',
    value: `from unknown (HELO mail.example.jp) (203.0.113.7) by mx.example.jp with SMTP${DATE}`,
    hop: { from: 'mail.example.jp', resolved: null, isNameless: true, ip: '203.0.113.7' },
  },
  {
    name: 'qmail, with a name looked up',
    value: `from out.example.com (HELO mail.example.jp) (203.0.113.7) by mx.example.jp with SMTP${DATE}`,
    hop: { from: 'mail.example.jp', resolved: 'out.example.com', isNameless: false, ip: '203.0.113.7' },
  },
  {
    name: 'Exim, where both names agree',
    value: `from mail.example.com ([192.0.2.1]) by mx.example.jp with esmtps (TLS1.3) (Exim 4.96) (envelope-from <a@example.com>) id 1t-A${DATE}`,
    hop: { from: 'mail.example.com', resolved: 'mail.example.com', ip: '192.0.2.1', with: 'esmtps' },
  },
  {
    name: 'Exim, a client without a name',
    value: `from [203.0.113.7] (port=5 helo=mail.example.jp) by mx.example.jp with esmtp (Exim 4.96) id 1t-A${DATE}`,
    hop: { from: 'mail.example.jp', resolved: null, isNameless: true, ip: '203.0.113.7' },
  },
  {
    name: 'Exchange looks no name up',
    value: `from mail.example.jp (203.0.113.7) by ex.example.com (198.51.100.5) with Microsoft SMTP Server id 15.1${DATE}`,
    hop: { from: 'mail.example.jp', resolved: null, isNameless: false, ip: '203.0.113.7', by: 'ex.example.com' },
  },
  {
    name: 'IPv6',
    value: `from a.example.com (a.example.com [IPv6:2001:db8::1]) by mx.example.jp (Postfix) with ESMTPS id 6${DATE}`,
    hop: { resolved: 'a.example.com', ip: '2001:db8::1' },
  },
  {
    name: 'on the machine itself',
    value: `by mail.example.jp (Postfix, from userid 33) id 7${DATE}`,
    hop: { from: null, isLocal: true, by: 'mail.example.jp' },
  },
  { name: 'nothing', value: '', hop: { from: null, by: null, ip: null, date: null, isLocal: false } },
  { name: 'brackets without end', value: 'from a ((((( by b', hop: { from: 'a', by: null } },
];

for (const { name, value, hop } of CASES) {
  test(`a Received field of ${name}`, () => {
    const read = readHop(value, `Received: ${value}`, 0);
    const asked = Object.fromEntries(Object.keys(hop).map((key) => [key, read[key as keyof Hop]]));
    assert.deepEqual(asked, hop);
  });
}
