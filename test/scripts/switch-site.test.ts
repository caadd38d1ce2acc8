import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mock, test } from 'node:test';
import { recoverSite, type SwitchPlaces, startRun, switchPlaces, switchSite } from '../../scripts/switch-site.ts';

/** More steps than a switch takes; a loop that reaches it does not end. */
const MOST_STEPS = 30;
const PAGES = ['404.html', 'a.html', 'b.html', 'index.html'];

/** A process that dies between the two steps in which the sites change places. */
const KILLED_SWITCH = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [next, dist, work] = process.argv.slice(1);
const { rename } = fs.promises;
fs.promises.rename = (from, to) => (from === next ? process.kill(process.pid, 'SIGKILL') : rename(from, to));
syncBuiltinESMExports();
const { switchSite } = await import(${JSON.stringify(path.resolve('scripts/switch-site.ts'))});
await switchSite(next, { dist, work });
`;

/**
 * Runs a whole switch to a site, but nothing of it after its n-th change on the disk: what waits for that one waits for
 * ever, as in a process that was killed. A removal that is struck has taken away one file already.
 * @returns whether it was struck
 */
async function runUntil(places: SwitchPlaces, site: string, step: number): Promise<boolean> {
  const { rename, rm } = fs.promises;
  let done = 0;
  let strike = (): void => undefined;
  const struck = new Promise<boolean>((resolve) => {
    strike = () => resolve(true);
  });
  const dead = () => {
    strike();
    return new Promise<never>(() => undefined);
  };
  mock.method(fs.promises, 'rename', (...names: Parameters<typeof rename>) =>
    done++ === step ? dead() : rename(...names),
  );
  mock.method(fs.promises, 'rm', (...names: Parameters<typeof rm>) => {
    if (done++ !== step) return rm(...names);
    const [page] = globSync('**/*.html', { cwd: String(names[0]) });
    if (page) rmSync(path.join(String(names[0]), page));
    return dead();
  });
  syncBuiltinESMExports();
  try {
    return await Promise.race([struck, buildSite(places, site)]);
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
}

/** What a build does to the disk. */
async function buildSite(places: SwitchPlaces, site: string): Promise<false> {
  await recoverSite(places);
  const next = path.join(await startRun(places), 'next');
  writeSite(next, site);
  await switchSite(next, places);
  return false;
}

async function withPlaces(use: (places: SwitchPlaces) => unknown): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-switch-'));
  try {
    await use({ dist: path.join(folder, 'dist'), work: path.join(folder, 'work') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSite(folder: string, site: string): void {
  mkdirSync(folder, { recursive: true });
  for (const page of PAGES) writeFileSync(path.join(folder, page), site);
}

/** Which site lies in a folder: its name where every page is of it, else what is there. */
function readSite(folder: string): string {
  if (!existsSync(folder)) return 'nothing';
  const pages = readdirSync(folder);
  const sites = new Set(pages.map((page) => readFileSync(path.join(folder, page), 'utf8')));
  return pages.length === PAGES.length && sites.size === 1 ? [...sites].join() : `half: ${pages.join()}`;
}

test('a build struck at any change on the disk leaves one whole site, once the next build has begun', async () => {
  const found: string[] = [];
  for (let step = 0, isStruck = true; isStruck && step < MOST_STEPS; step++) {
    await withPlaces(async (places) => {
      writeSite(places.dist, 'old');
      writeSite(path.join(places.work, 'left', 'next'), 'left');
      isStruck = await runUntil(places, 'new', step);
      await recoverSite(places);
      found.push(readSite(places.dist));
    });
  }
  assert.ok(found.length > 5 && found.length < MOST_STEPS, `${found.length} steps`);
  assert.deepEqual([...new Set(found)], ['old', 'new']);
});

test('a last site whose removal was broken off is never put back, though nothing is served', async () => {
  for (let step = 0, isStruck = true; isStruck && step < MOST_STEPS; step++) {
    await withPlaces(async (places) => {
      writeSite(places.dist, 'old');
      isStruck = await runUntil(places, 'new', step);
      if (readSite(places.dist) === 'new') rmSync(places.dist, { recursive: true });
      await recoverSite(places);
      assert.doesNotMatch(readSite(places.dist), /^half/, `struck at step ${step}`);
    });
  }
});

test('a process killed between the two steps of the switch leaves the last site to be put back', () =>
  withPlaces(async (places) => {
    writeSite(places.dist, 'old');
    const next = path.join(await startRun(places), 'next');
    writeSite(next, 'new');
    const { signal } = spawnSync(process.execPath, [
      ...['--input-type=module', '-e', KILLED_SWITCH],
      ...[next, places.dist, places.work],
    ]);
    assert.deepEqual([signal, readSite(places.dist)], ['SIGKILL', 'nothing']);
    assert.equal(await recoverSite(places), true);
    assert.equal(readSite(places.dist), 'old');
  }));

test('where the new site cannot be put in its place, the old one is back', async () =>
  withPlaces(async (places) => {
    writeSite(places.dist, 'old');
    await startRun(places);
    await assert.rejects(switchSite(path.join(places.work, 'not-there'), places), { code: 'ENOENT' });
    assert.equal(readSite(places.dist), 'old');
  }));

test('what a killed build left is not in the folder of the next run', async () =>
  withPlaces(async (places) => {
    const first = await startRun(places);
    writeSite(path.join(first, 'next'), 'left');
    const second = await startRun(places);
    assert.notEqual(second, first);
    assert.deepEqual(readdirSync(places.work), [path.basename(second)]);
  }));

test('nothing is recovered where a site is served', async () =>
  withPlaces(async (places) => {
    writeSite(places.dist, 'new');
    writeSite(path.join(places.work, 'last'), 'old');
    assert.equal(await recoverSite(places), false);
    assert.equal(readSite(places.dist), 'new');
  }));

test('builds for different folders work in different places', () => {
  assert.notEqual(switchPlaces('dist').work, switchPlaces('elsewhere/dist').work);
});
