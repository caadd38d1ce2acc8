import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type LockFile, listPackages, needsOf } from '../../src/licenses/lock-packages.ts';

const entry = { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAAA' };
const LOCK: LockFile = {
  packages: {
    '': { version: '0.1.0', dependencies: { a: '^1' }, devDependencies: { b: '^1' } },
    'node_modules/a': { ...entry, dependencies: { b: '^2' }, optionalDependencies: { gone: '^1' } },
    'node_modules/a/node_modules/b': { ...entry, version: '2.0.0', dependencies: { c: '^1' } },
    'node_modules/b': { ...entry, dev: true },
    'node_modules/c': { ...entry, dev: true },
    'node_modules/a/node_modules/c': entry,
  },
};

test('a package is needed in the version nearest to who needs it', () => {
  assert.deepEqual(needsOf('node_modules/a', LOCK.packages), ['b@2.0.0']);
  assert.deepEqual(needsOf('node_modules/a/node_modules/b', LOCK.packages), ['c@1.0.0']);
  assert.deepEqual(needsOf('', LOCK.packages), ['a@1.0.0', 'b@1.0.0']);
});

test('a package in two places is listed once, and only for development where no place is for more', () => {
  const told = listPackages(LOCK).map(({ name, version, isDev }) => [name, version, isDev]);
  assert.deepEqual(told, [
    ['a', '1.0.0', false],
    ['b', '1.0.0', true],
    ['b', '2.0.0', false],
    ['c', '1.0.0', false],
  ]);
});

test('a package without a licence is refused', () => {
  const { license: _, ...bare } = entry;
  assert.throws(() => listPackages({ packages: { 'node_modules/a': bare } }), /node_modules\/a has no licence/);
});

/** The licences (SPDX) that packages of this site have; a new one is to be read before it is added. */
const READ_LICENSES = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'LGPL-3.0-or-later'],
  ...['MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0'],
];

test('every package of the lock file has a licence that was read', () => {
  const packages = listPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const unknown = packages.filter(({ license }) =>
    license.split(/ AND | OR /).some((one) => !READ_LICENSES.includes(one)),
  );
  assert.deepEqual(unknown, []);
});
