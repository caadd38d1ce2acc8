import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { RETURNED_MESSAGES } from '../bounce/fixtures/returned-messages.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'triage-'));
after(() => rmSync(FOLDER, { recursive: true }));

const inFolder = (name: string): string => path.join(FOLDER, name);
const [OWN] = RETURNED_MESSAGES;
writeFileSync(inFolder('own.eml'), OWN?.source ?? '');
writeFileSync(inFolder('empty.eml'), '');
writeFileSync(inFolder('large.eml'), '');
truncateSync(inFolder('large.eml'), 25 * 1024 * 1024 + 1);
mkdirSync(inFolder('folder'));

interface Ended {
  status: number | null;
  out: string;
  error: string;
}

function runTriage(parameters: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/triage.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, out: stdout, error: stderr };
}

const ENDINGS: { name: string; parameters: string[]; status: number; out: RegExp; error: RegExp }[] = [
  { name: 'a bounce', parameters: [inFolder('own.eml')], status: 0, out: /\[own-account\]/, error: /^$/ },
  { name: 'in Japanese', parameters: [inFolder('own.eml'), '--lang', 'ja'], status: 0, out: /あなたの/, error: /^$/ },
  { name: 'nothing in the file', parameters: [inFolder('empty.eml')], status: 0, out: /\[cannot-tell\]/, error: /^$/ },
  { name: 'a file that is not there', parameters: [inFolder('none')], status: 2, out: /^$/, error: /no such file/ },
  { name: 'a folder', parameters: [inFolder('folder')], status: 2, out: /^$/, error: /is a folder/ },
  { name: 'more than 25 MB', parameters: [inFolder('large.eml')], status: 2, out: /^$/, error: /larger than 25 MB/ },
  {
    name: 'one of two missing',
    parameters: [inFolder('none'), inFolder('own.eml')],
    status: 2,
    out: /\[own-account\]/,
    error: /no such file/,
  },
  { name: 'no file', parameters: [], status: 2, out: /^$/, error: /at least one file/ },
  { name: 'an unknown option', parameters: ['--bogus'], status: 2, out: /^$/, error: /--bogus/ },
  { name: 'an unknown language', parameters: ['--lang', 'fr'], status: 2, out: /^$/, error: /ja \| en, not "fr"/ },
  { name: 'help', parameters: ['--help'], status: 0, out: /^Usage: /, error: /^$/ },
  { name: 'help in Japanese', parameters: ['-h', '--lang', 'ja'], status: 0, out: /^使い方: /, error: /^$/ },
];

for (const { name, parameters, status, out, error } of ENDINGS) {
  test(`${name}: ends with ${status}`, () => {
    const ended = runTriage(parameters);
    assert.equal(ended.status, status);
    assert.match(ended.out, out);
    assert.match(ended.error, error);
  });
}

test('for programs, one object a line with exactly the promised keys', () => {
  const { out } = runTriage(['--json', inFolder('own.eml'), inFolder('empty.eml')]);
  const lines = out.trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => Object.keys(JSON.parse(line))),
    [
      ['file', 'verdict', 'confidence', 'findings', 'report'],
      ['file', 'verdict', 'confidence', 'findings', 'report'],
    ],
  );
  const { findings, report } = JSON.parse(lines[0] ?? '');
  assert.deepEqual(Object.keys(findings[0]), ['rule', 'headerLine', 'weight']);
  assert.deepEqual(report, [{ action: 'failed', status: '5.1.1', finalRecipient: 'hanako@example.com' }]);
});

test('--own names the visitor’s domains, parted by commas or repeated', () => {
  const other = runTriage(['--json', '--own', 'example.org,example.net', inFolder('own.eml')]);
  const own = runTriage(['--json', '--own', 'example.org', '--own', 'example.jp', inFolder('own.eml')]);
  assert.notEqual(JSON.parse(other.out).verdict, 'own-account');
  assert.equal(JSON.parse(own.out).verdict, 'own-account');
});

test('control characters of a mail do not reach the terminal', () => {
  writeFileSync(
    inFolder('escape.eml'),
    (OWN?.source ?? '').replace('from [192.168.1.5]', 'from \u001b[31mred\u001b[0m'),
  );
  const { out } = runTriage([inFolder('escape.eml')]);
  assert.ok(out.includes('[31mred'));
  assert.ok(!out.includes('\u001b'));
});

test('a reader that stops early is no mistake', async () => {
  const files = Array.from({ length: 200 }, () => inFolder('own.eml'));
  const child = spawn(process.execPath, ['scripts/triage.ts', ...files], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString();
  });
  const [status] = await once(child, 'exit');
  assert.equal(status, 0);
  assert.equal(error, '');
});
