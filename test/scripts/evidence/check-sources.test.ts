import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { type CheckSources, checkSources } from '../../../scripts/evidence/check-sources.ts';
import { toJson, toMarkdown, toTerminal } from '../../../scripts/evidence/report.ts';
import { DEFAULTS } from '../../../scripts/evidence/visit-options.ts';
import { page, SENTENCES, send, startBadServer } from './bad-server.ts';

const none = new Uint8Array();
let sentences = SENTENCES;
const server = await startBadServer(
  { sjis: none, euc: none, jis: none },
  { '/good': (request, response) => send(200, page(sentences))(request, response, 1) },
);
const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-evidence-'));
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const fingerprintFile = path.join(folder, 'fingerprints.json');
const journalFile = path.join(folder, 'last-run.jsonl');

beforeEach(() => {
  sentences = SENTENCES;
  rmSync(fingerprintFile, { force: true });
  rmSync(journalFile, { force: true });
  server.asked.length = 0;
});

function run(paths: string[], more: Partial<CheckSources> = {}, interrupted = new AbortController().signal) {
  return checkSources({
    pages: paths.map((place) => ({ address: server.origin + place, citations: [{ provider: 'alpha', of: 'waf' }] })),
    selection: {},
    fingerprintFile,
    journalFile,
    accept: false,
    options: { ...DEFAULTS, userAgent: 'SabamoriTest/1.0', pause: 1, retries: 0, interrupted },
    now: new Date('2026-11-24T00:00:00Z'),
    ...more,
  });
}

const statuses = async (...args: Parameters<typeof run>) => (await run(...args)).findings.map(({ status }) => status);

test('a page never accepted is new, however often it is read', async () => {
  await run(['/good']);
  assert.deepEqual(await statuses(['/good']), ['new']);
});

test('fingerprints are written only by accepting', async () => {
  await run(['/good']);
  assert.ok(!existsSync(fingerprintFile));
});

test('an accepted page is ok, and changed when it says something else', async () => {
  await run(['/good'], { accept: true });
  const before = await statuses(['/good']);
  sentences = ['WAFは有料のオプションとして提供しています。'];
  assert.deepEqual([before, await statuses(['/good'])], [['ok'], ['changed']]);
});

test('accepting records what was reported, not what the page says since', async () => {
  await run(['/good']);
  sentences = ['WAFは有料のオプションとして提供しています。'];
  await run(['/good'], { accept: true });
  assert.deepEqual(await statuses(['/good']), ['changed']);
});

test('accepting some pages keeps the fingerprints of the others', async () => {
  await run(['/good', '/pdf'], { accept: true });
  await run(['/good'], { accept: true });
  const { pages } = JSON.parse(readFileSync(fingerprintFile, 'utf8'));
  assert.deepEqual(Object.keys(pages), [`${server.origin}/good`, `${server.origin}/pdf`]);
});

test('a page that could not be read keeps its fingerprint', async () => {
  await run(['/404'], { accept: true });
  assert.deepEqual(JSON.parse(readFileSync(fingerprintFile, 'utf8')).pages, {});
});

async function interruptAfterFirst(paths: string[]): Promise<void> {
  const interruption = new AbortController();
  const onVisit = () => interruption.abort();
  await assert.rejects(run(paths, { onVisit }, interruption.signal), { name: 'AbortError' });
}

test('an interrupted run is gone on with, and no page is visited twice', async () => {
  await interruptAfterFirst(['/good', '/pdf', '/404']);
  assert.deepEqual(await statuses(['/good', '/pdf', '/404']), ['new', 'new', 'gone']);
  assert.deepEqual(
    server.asked.filter((place) => place !== '/robots.txt'),
    ['/good', '/pdf', '/404'],
  );
});

test('a line cut off by a crash is visited again', async () => {
  await interruptAfterFirst(['/good', '/pdf']);
  appendFileSync(journalFile, '{"visit":{"address":"');
  assert.deepEqual(await statuses(['/good', '/pdf']), ['new', 'new']);
});

test('a run interrupted a day ago starts anew', async () => {
  await interruptAfterFirst(['/good', '/pdf']);
  await run(['/good', '/pdf'], { now: new Date('2026-11-25T00:00:00Z') });
  assert.equal(server.asked.filter((place) => place === '/good').length, 2);
});

test('a finished run starts anew', async () => {
  await run(['/good']);
  await run(['/good']);
  assert.equal(server.asked.filter((place) => place === '/good').length, 2);
});

test('the terminal report says what to do, where, and counts', async () => {
  const { findings } = await run(['/good', '/404']);
  assert.equal(
    toTerminal(findings, 'en').replaceAll(server.origin, ''),
    `Gone (1): Look for a new page that says the same and rewrite url, title and readOn. If there is none, read a stored copy and set via: stored-copy. Without either, delete the claim (it becomes unknown again).
  /404
    there is no such page (404)
    providers/alpha.md: waf

2 pages checked. Gone 1 · Read for the first time 1`,
  );
});

test('the Markdown report is a task list', async () => {
  const { findings } = await run(['/404']);
  assert.match(toMarkdown(findings, 'ja'), /^- \[ \] <http.*\/404> {2}\n {2}ページがない \(404\)/m);
});

test('what a server sends is no markup in the Markdown report', async () => {
  const { findings } = await run(['/parked']);
  const [finding] = findings;
  assert.ok(finding);
  finding.visit.cause = '@everyone <b>';
  assert.match(toMarkdown(findings, 'en'), /\\@everyone \\<b\\>/);
});

test('the JSON report holds status, trouble and citations', async () => {
  const { findings } = await run(['/404']);
  assert.deepEqual(JSON.parse(toJson(findings)).pages, [
    {
      status: 'gone',
      address: `${server.origin}/404`,
      visitedOn: '2026-11-24',
      trouble: 'not-found',
      cause: '404',
      citations: [{ provider: 'alpha', of: 'waf' }],
    },
  ]);
});
