import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { type QueryEnd, readSite, runQuery } from '../../scripts/query/run-query.ts';

const ENV = { LC_ALL: 'C', SOURCE_DATE_EPOCH: '1795478400' };

const sites = new Map<string, ReturnType<typeof readSite>>();

/** Asks in this process; the content, of which every question wants the same, is read once. */
function ask(parameters: string[]): Promise<QueryEnd> {
  return runQuery(parameters, ENV, (folder, today) => {
    const site = sites.get(folder) ?? readSite(folder, today);
    sites.set(folder, site);
    return site;
  });
}

interface Ended {
  status: number | null;
  out: string;
  error: string;
}

/** Runs the command without a terminal. */
function runCommand(parameters: string[], env: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/query.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...ENV, ...env },
  });
  return { status, out: stdout, error: stderr };
}

const ENDINGS: { name: string; parameters: string[]; status: number; out: RegExp; error: RegExp }[] = [
  { name: 'something found', parameters: ['--must', 'waf'], status: 0, out: /\d+ of 42/, error: /^$/ },
  {
    name: 'nothing found',
    parameters: ['--must', 'waf', '--max-price', '1', '--price-known'],
    status: 1,
    out: /Nothing meets the conditions/,
    error: /^$/,
  },
  {
    name: 'an unknown feature',
    parameters: ['--must', 'smtp-geo-restrictoin'],
    status: 2,
    out: /^$/,
    error: /Did you mean: smtp-geo-restriction\?/,
  },
  { name: 'an unknown option', parameters: ['--bogus'], status: 2, out: /^$/, error: /--bogus/ },
  { name: 'a missing value', parameters: ['--must'], status: 2, out: /^$/, error: /--must/ },
  { name: 'an unknown language', parameters: ['--lang', 'fr'], status: 2, out: /^$/, error: /ja \| en, not "fr"/ },
  { name: 'help', parameters: ['--help'], status: 0, out: /^Usage: /, error: /^$/ },
  { name: 'help in Japanese', parameters: ['-h', '--lang', 'ja'], status: 0, out: /^使い方: /, error: /^$/ },
  { name: 'Japanese', parameters: ['--must', 'waf', '--lang', 'ja'], status: 0, out: /42件中\d+件/, error: /^$/ },
];

for (const { name, parameters, status, out, error } of ENDINGS) {
  test(`${name}: ends with ${status}`, async () => {
    const ended = await ask(parameters);
    assert.equal(ended.exitCode, status);
    assert.match(ended.out ?? '', out);
    assert.match(ended.error ?? '', error);
  });
}

test('the command prints what it is answered, and ends as the answer does', () => {
  const ended = runCommand(['--must', 'waf', '--max-price', '1', '--price-known']);
  assert.match(ended.out, /^Nothing meets the conditions[^\n]*\n.*\n$/s);
  assert.deepEqual([ended.status, ended.error], [1, '']);
});

test('content that is not there is a mistake, told in one line', () => {
  const ended = runCommand(['--must', 'waf'], { CONTENT_DIR: 'no-such-folder' });
  assert.equal(ended.status, 2);
  assert.match(ended.error, /^query: [^\n]+\n$/);
});

test('--json is JSON and nothing else, and names the page with the same view', async () => {
  const { out } = await ask(['--must', 'waf', '--segment', 'business', '--json']);
  const { address, found, dropped } = JSON.parse(out ?? '');
  assert.equal(address, '/en/compare/?v=1&must=waf&segment=business&show=waf');
  assert.equal(found.length + dropped.length, 42);
});

test('no line of the output moves a cursor or sets a colour', async () => {
  const { out = '' } = await ask(['--columns', 'all', '--lang', 'ja']);
  assert.match(out, /WAF/);
  assert.ok(!out.includes('\u001B'));
});

test('a reader that goes away is no mistake', async () => {
  // More than a pipe holds, so that the query still writes when its reader is gone.
  const child = spawn(process.execPath, ['scripts/query.ts', '--columns', 'all', '--json', '--plans']);
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  assert.equal(error, '');
  assert.equal(status, 0);
});

test('the bin runs from a copy below node_modules, from any folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-bin-'));
  const packages = path.join(folder, 'node_modules');
  const own = path.join(packages, 'sabamori');
  for (const name of ['src', 'scripts', 'content', 'package.json']) {
    cpSync(name, path.join(own, name), { recursive: true });
  }
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) {
    symlinkSync(path.resolve('node_modules', name), path.join(packages, name), 'junction');
  }
  // What Node keeps of the sources would be kept for a folder that is gone.
  const { NODE_COMPILE_CACHE: _compiled, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(own, 'scripts', 'sabamori.mjs'), '--must', 'waf'],
    {
      cwd: folder,
      env,
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /waf/);
});
