import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import Encoding from 'encoding-japanese';
import { DEFAULTS, type VisitOptions } from '../../../scripts/evidence/visit-options.ts';
import { Visitor } from '../../../scripts/evidence/visitor.ts';
import { classifyVisit } from '../../../src/evidence/classify-visit.ts';
import type { StoredReading } from '../../../src/evidence/visit.ts';
import { type Encoded, page, SENTENCES, send, startBadServer, startSelfSigned } from './bad-server.ts';

const TODAY = '2026-11-24';

const encode = (to: 'SJIS' | 'EUCJP' | 'JIS') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(page(SENTENCES)), { from: 'UNICODE', to }));
const ENCODED: Encoded = { sjis: encode('SJIS'), euc: encode('EUCJP'), jis: encode('JIS') };

const OPTIONS: VisitOptions = {
  ...DEFAULTS,
  userAgent: 'SabamoriTest/1.0',
  pause: 1,
  retries: 1,
  maxBytes: 1_000_000,
  interrupted: new AbortController().signal,
};

const server = await startBadServer(ENCODED);
const secure = await startSelfSigned();
const visitor = new Visitor(OPTIONS);
const impatient = new Visitor({ ...OPTIONS, timeout: 300, retries: 0 });
after(() => Promise.all([visitor.close(), impatient.close(), server.close(), secure.close()]));

const visit = (path: string, stored?: StoredReading) => visitor.visit(server.origin + path, stored, TODAY);

async function accepted(path: string): Promise<StoredReading> {
  const { reading } = await visit(path);
  assert.ok(reading, path);
  return { ...reading, acceptedOn: TODAY };
}

const good = await accepted('/good');

const CASES: [path: string, status: string, trouble?: string][] = [
  ['/good', 'ok'],
  ['/other-sentence', 'changed'],
  ['/banner-only', 'ok'],
  ['/date-only', 'ok'],
  ['/endless', 'unreadable', 'too-large'],
  ['/50-mb', 'unreadable', 'too-large'],
  ['/loop', 'unreadable', 'redirect-loop'],
  ['/redirect-nowhere', 'unreadable', 'redirect-loop'],
  ['/moved', 'moved'],
  ['/moved-for-now', 'ok'],
  ['/deep/page', 'gone', 'home-page'],
  ['/forbidden', 'blocked', 'forbidden'],
  ['/too-many', 'blocked', 'rate-limited'],
  ['/too-many-once', 'ok'],
  ['/500-then-200', 'ok'],
  ['/500', 'unreachable', 'server-error'],
  ['/404', 'gone', 'not-found'],
  ['/410', 'gone', 'not-found'],
  ['/soft-404', 'gone', 'not-found'],
  ['/parked', 'gone', 'parked'],
  ['/challenge', 'blocked', 'challenge'],
  ['/only-script', 'unreadable', 'no-text'],
  ['/sjis', 'ok'],
  ['/euc', 'ok'],
  ['/jis', 'ok'],
  ['/sjis-said-to-be-utf-8', 'ok'],
  ['/image', 'unreadable', 'media-type'],
  ['/reset', 'unreachable', 'connection'],
  ['/private/page', 'blocked', 'robots'],
];

for (const [path, status, trouble] of CASES) {
  test(`${path} is ${status}${trouble ? ` (${trouble})` : ''}`, async () => {
    const finding = classifyVisit(await visit(path), good);
    assert.deepEqual([finding.status, finding.visit.trouble], [status, trouble]);
  });
}

for (const path of ['/never', '/stalling']) {
  test(`${path} is unreachable (timeout)`, async () => {
    const { trouble } = await impatient.visit(server.origin + path, undefined, TODAY);
    assert.equal(trouble, 'timeout');
  });
}

test('a self-signed certificate is not trusted', async () => {
  const { trouble, cause } = await visitor.visit(`${secure.origin}/good`, undefined, TODAY);
  assert.deepEqual([trouble, cause], ['certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT']);
});

test('a port where nobody listens is unreachable', async () => {
  const { trouble } = await visitor.visit('http://127.0.0.1:9/', undefined, TODAY);
  assert.equal(trouble, 'connection');
});

test('a PDF is compared by its bytes', async () => {
  const pdf = await accepted('/pdf');
  const same = classifyVisit(await visit('/pdf'), pdf);
  const changed = classifyVisit(await visit('/pdf-changed'), pdf);
  assert.deepEqual([same.status, changed.status], ['ok', 'changed']);
});

test('a server that says "not modified" need not send the page again', async () => {
  const stored = await accepted('/not-modified');
  const { reading, trouble } = await visit('/not-modified', stored);
  assert.deepEqual([stored.etag, reading, trouble], ['"v1"', undefined, undefined]);
});

test('a page nested 20,000 deep ends no run', async () => {
  assert.equal((await visit('/deeply-nested')).trouble, 'no-text');
});

test('a permanent redirect tells the new address', async () => {
  assert.equal((await visit('/moved')).newAddress, `${server.origin}/good`);
});

test('a long Retry-After is not waited for but told', async () => {
  const { retryAt = '' } = await visit('/too-many');
  assert.ok(Date.parse(retryAt) > Date.now());
});

test('what robots.txt refuses is not asked for', async () => {
  await visit('/private/page');
  assert.ok(!server.asked.includes('/private/page'));
});

test('robots.txt is asked for once a host', () => {
  const byVisitors = server.asked.filter((path) => path === '/robots.txt').length;
  assert.equal(byVisitors, 2);
});

test('one host is asked for one page at a time', async () => {
  const quiet = await startBadServer(ENCODED);
  await Promise.all(
    ['/good', '/pdf', '/moved', '/404'].map((path) => visitor.visit(quiet.origin + path, undefined, TODAY)),
  );
  const { busiest } = quiet;
  await quiet.close();
  assert.equal(busiest, 1);
});

test('while robots.txt fails, nothing else is asked for', async () => {
  const failing = await startBadServer(ENCODED, { '/robots.txt': send(503, '') });
  const { trouble } = await visitor.visit(`${failing.origin}/good`, undefined, TODAY);
  const { asked } = failing;
  await failing.close();
  assert.deepEqual([trouble, new Set(asked)], ['server-error', new Set(['/robots.txt'])]);
});
