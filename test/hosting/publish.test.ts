import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

/** The least that is taken for a whole site. */
const FILES = 100;

/** A machine that serves what is published: `dist/` to publish from, the root, and the script. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'sabamori-publish-'));
  readonly root = path.join(this.folder, 'srv');
  readonly dist = path.join(this.folder, 'dist');

  /** Writes a whole site whose every file holds one word. */
  build(site: string, files = FILES): void {
    rmSync(this.dist, { recursive: true, force: true });
    mkdirSync(this.dist);
    const names = ['index.html', '404.html', '_headers', ...Array.from({ length: files - 3 }, (_, at) => `${at}.html`)];
    for (const name of names) writeFileSync(path.join(this.dist, name), site);
  }

  readonly command = (...args: string[]): [string, string[]] => [
    'sh',
    ['deploy/publish.sh', '--root', this.root, ...args],
  ];

  publish(...args: string[]): SpawnSyncReturns<string> {
    const env = { ...process.env, LC_ALL: 'C' };
    return spawnSync(...this.command(...(args.length > 0 ? args : [this.dist])), { encoding: 'utf8', env });
  }

  /** The site that is served: its word where it is whole. */
  served(): string {
    const current = path.join(this.root, 'current');
    if (!existsSync(current)) return 'nothing';
    const names = readdirSync(current);
    const words = new Set(names.map((name) => readFileSync(path.join(current, name), 'utf8')));
    return names.length >= FILES && words.size === 1 ? [...words].join() : `half: ${names.length} files`;
  }
}

async function withHost(use: (host: Host) => unknown): Promise<void> {
  const host = new Host();
  try {
    await use(host);
  } finally {
    rmSync(host.folder, { recursive: true, force: true });
  }
}

/** Starts to publish with a program put before its namesake on the path; ends when that program says it has begun. */
async function publishWith(host: Host, name: string, script: string) {
  const programs = path.join(host.folder, 'bin');
  mkdirSync(programs);
  writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const env = { ...process.env, LC_ALL: 'C', PATH: `${programs}:${process.env.PATH}` };
  const publishing = spawn(...host.command(host.dist), { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(publishing, 'close');
  const isBegun = await Promise.race([once(publishing.stdout, 'data').then(() => true), closed.then(() => false)]);
  assert.ok(isBegun, `the publish ended before ${name} was struck`);
  return async () => {
    process.kill(-(publishing.pid ?? 0), 'SIGKILL');
    await closed;
  };
}

/** Copies a single page and then takes for ever. */
const SLOW_COPY = 'mkdir "$3" && /bin/cp "$2/index.html" "$3" && echo begun && exec sleep 60';
/** Stops where the link is to be switched. */
const NO_SWITCH = 'case "$3" in */current) echo begun; exec sleep 60 ;; *) exec /bin/mv "$@" ;; esac';

for (const [moment, program, script] of [
  ['while it copies', 'cp', SLOW_COPY],
  ['before it switches the link', 'mv', NO_SWITCH],
] as const) {
  test(`a publish killed ${moment} leaves the old release served and whole; the next one goes through, and no way back leads to a half`, () =>
    withHost(async (host) => {
      host.build('old');
      host.publish();
      host.build('new');
      const kill = await publishWith(host, program, script);
      await kill();
      assert.equal(host.served(), 'old');
      assert.equal(host.publish().status, 0);
      assert.equal(host.served(), 'new');
      host.publish('--back');
      assert.match(host.served(), /^(old|new)$/);
    }));
}

test('a second publish at the same time is refused', () =>
  withHost(async (host) => {
    host.build('new');
    const kill = await publishWith(host, 'cp', SLOW_COPY);
    const { status, stderr } = host.publish();
    await kill();
    assert.deepEqual([status, stderr], [1, 'publish: another publish is under way; run this when it has ended.\n']);
  }));

test('a copy that fails is told, and leaves the old release served', () =>
  withHost(async (host) => {
    host.build('old');
    host.publish();
    host.build('new');
    writeFileSync(path.join(host.dist, 'large.html'), 'n'.repeat(5000));
    const env = { ...process.env, LC_ALL: 'C' };
    const [program, args] = host.command(host.dist);
    const limited = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@"', 'limited', program, ...args], {
      encoding: 'utf8',
      env,
    });
    assert.deepEqual([limited.status, host.served()], [1, 'old']);
    assert.match(limited.stderr, /could not be copied .* what is served is unchanged/);
  }));

for (const file of ['index.html', '404.html', '_headers']) {
  test(`a site without ${file} is refused`, () =>
    withHost((host) => {
      host.build('new');
      rmSync(path.join(host.dist, file));
      const { status, stderr } = host.publish();
      assert.deepEqual([status, host.served()], [1, 'nothing']);
      assert.match(stderr, new RegExp(`lacks ${file}`));
    }));
}

test('a site of a few files is refused', () =>
  withHost((host) => {
    host.build('new', 20);
    assert.match(host.publish().stderr, /only 20 files/);
    assert.equal(host.served(), 'nothing');
  }));

test('a site with less than half of the files served is refused unless it is asked for', () =>
  withHost((host) => {
    host.build('old', 2 * FILES + 1);
    host.publish();
    host.build('new');
    assert.match(host.publish().stderr, /less than half of the 201 that are served/);
    assert.equal(host.served(), 'old');
    host.publish('--force', host.dist);
    assert.equal(host.served(), 'new');
  }));

test('going back serves the release before, each time one more, until there is none', () =>
  withHost((host) => {
    for (const site of ['first', 'second', 'third']) {
      host.build(site);
      host.publish();
    }
    const served = [1, 2].map(() => {
      host.publish('--back');
      return host.served();
    });
    assert.deepEqual(served, ['second', 'first']);
    assert.match(host.publish('--back').stderr, /no release before/);
    assert.equal(host.served(), 'first');
  }));

test('the last five releases are kept', () =>
  withHost((host) => {
    const releases = path.join(host.root, 'releases');
    const old = ['20260101', '20260102', '20260103', '20260104', '20260105', '20260106'];
    for (const name of old) mkdirSync(path.join(releases, name), { recursive: true });
    host.build('new');
    host.publish();
    const kept = readdirSync(releases).sort();
    assert.deepEqual([kept.length, kept.slice(0, 4)], [5, old.slice(2)]);
    assert.equal(host.served(), 'new');
  }));
