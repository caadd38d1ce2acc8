import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { builtDay, DIST } from './built-pages.ts';

/** What a build reads; the packages are linked, not copied. */
const READ = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const elsewhere = mkdtempSync(path.join(tmpdir(), 'sabamori-checkout-'));

/** Builds the same files in another folder, in another time zone and language, for the day of `dist/`. */
before(() => {
  for (const name of READ) cpSync(name, path.join(elsewhere, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(elsewhere, 'node_modules'));
  const { DIST_DIR: _dist, NODE_COMPILE_CACHE: _compiled, ...inherited } = process.env;
  const env = {
    ...inherited,
    SOURCE_DATE_EPOCH: String(Date.parse(`${builtDay()}T12:34:56Z`) / 1000),
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: elsewhere,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the second build failed:\n${stdout}\n${stderr}`);
});
after(() => rmSync(elsewhere, { recursive: true, force: true }));

const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

test('a second build of the same files, elsewhere and at another hour of the day, has the same bytes', () => {
  const second = path.join(elsewhere, DIST);
  const files = filesOf(DIST);
  assert.ok(files.length > 100);
  assert.deepEqual(filesOf(second), files);
  const different = files.filter(
    (name) => !readFileSync(path.join(DIST, name)).equals(readFileSync(path.join(second, name))),
  );
  assert.deepEqual(different, []);
});
