import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { explainFault } from '../../scripts/build-fault.ts';
import { switchPlaces } from '../../scripts/switch-site.ts';
import { VALID, withContentFolder } from '../content-folder.ts';

const AFTER = { dist: 'dist', work: '.build/x', isServed: true, freeBytes: 1e9 };
const noRoom = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: 'a.html' });

for (const { name, error, after, ja, en } of [
  {
    name: 'a full disk',
    error: noRoom,
    after: AFTER,
    ja: /a\.html を書く空きがディスクにありません。空きを作り/,
    en: /no room left to write a\.html; free some/,
  },
  {
    name: 'a program that ended on a disk that is full by now',
    error: new Error('astro ended with 1'),
    after: { ...AFTER, freeBytes: 0 },
    ja: /\.build\/x\/ を書く空きがディスクにありません/,
    en: /no room left to write \.build\/x\//,
  },
  {
    name: 'a limit on the size of a file',
    error: Object.assign(new Error('EFBIG: file too large, write'), { code: 'EFBIG', path: 'a.html' }),
    after: AFTER,
    ja: /a\.html が、1ファイルの大きさの上限を超えました/,
    en: /a\.html is above the limit on the size of a file; lift it/,
  },
]) {
  test(`${name} is told with the file and what to do, in both languages`, () => {
    assert.match(explainFault(error, after, 'ja').join('\n'), ja);
    assert.match(explainFault(error, after, 'en').join('\n'), en);
  });
}

test('any other fault is told as it is, with what became of the served site', () => {
  assert.deepEqual(explainFault(new Error('broken'), AFTER, 'en'), ['broken', 'dist/ is unchanged.']);
  assert.deepEqual(explainFault(new Error('broken'), { ...AFTER, isServed: false }, 'en'), ['broken']);
});

/** A build of a small site over a served one that holds a single page; `strike` is called while it runs. */
async function buildOver(
  files: Parameters<typeof withContentFolder>[0],
  strike: (build: ReturnType<typeof spawn>, work: string) => Promise<void> = async () => undefined,
  command: readonly string[] = ['node', 'scripts/build.ts'],
): Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string; dist: Record<string, string> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-fault-'));
  const dist = path.join(folder, 'dist');
  const { work } = switchPlaces(dist);
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'index.html'), 'the last good site');
  try {
    return await withContentFolder(files, async (content) => {
      const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: dist, LC_ALL: 'C' };
      const [program = '', ...rest] = command;
      // A group of its own: the programs that the build starts can be ended with it.
      const build = spawn(program, rest, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      build.stdout.on('data', (text) => (output += text));
      build.stderr.on('data', (text) => (output += text));
      const ended = once(build, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
      await strike(build, work);
      const [code, signal] = await ended;
      const pages = globSync('**/*', { cwd: dist });
      return {
        code,
        signal,
        output,
        dist: Object.fromEntries(pages.map((page) => [page, readFileSync(path.join(dist, page), 'utf8')])),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

const UNCHANGED = { 'index.html': 'the last good site' };

test('a build killed while it writes pages leaves the last good site', async () => {
  const { signal, dist } = await buildOver({}, async ({ pid }, work) => {
    while (globSync(`${work}/*/next/**/*.html`).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(-(pid ?? 0), 'SIGKILL');
  });
  assert.deepEqual({ signal, dist }, { signal: 'SIGKILL', dist: UNCHANGED });
});

test('a build that may not write a large file names it and leaves the last good site', async () => {
  const { code, output, dist } = await buildOver({}, undefined, [
    'bash',
    '-c',
    'ulimit -f 1; exec node scripts/build.ts',
  ]);
  assert.deepEqual({ code, dist }, { code: 1, dist: UNCHANGED });
  assert.match(output, /catalog\.json is above the limit on the size of a file/);
});

test('a content file cut off within its fields is named, and the last good site stays', async () => {
  const file = 'providers/alpha.md';
  const { code, output, dist } = await buildOver({ [file]: VALID[file]?.slice(0, 200) ?? '' });
  assert.deepEqual({ code, dist }, { code: 1, dist: UNCHANGED });
  assert.match(output, /alpha\.md:\d+/);
  assert.match(output, /dist\/ is unchanged\./);
});
