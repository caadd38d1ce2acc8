import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fillPattern } from '../../src/files/file-kind.ts';
import * as kinds from '../../src/files/file-kinds.ts';

test('a parameter that is undefined goes with its slash', () => {
  const pattern = '[...locale]/badges/[...name].svg';
  assert.equal(fillPattern(pattern, { locale: undefined, name: 'xserver/waf' }), 'badges/xserver/waf.svg');
  assert.equal(fillPattern(pattern, { locale: 'en', name: 'xserver' }), 'en/badges/xserver.svg');
});

test('every kind of file has the page that serves it in development', () => {
  const missing = Object.values(kinds).filter(({ pattern }) => !existsSync(`src/pages/${pattern}.ts`));
  assert.deepEqual(missing, []);
});

test('every kind of file is among those that the build writes', () => {
  const text = readFileSync('src/files/site-files.ts', 'utf8');
  const missing = Object.keys(kinds).filter((name) => !text.includes(`filesOf(${name}, site)`));
  assert.deepEqual(missing, []);
});

test('no page asks for development alone but those of such files', () => {
  const served = globSync('src/pages/**/*.ts').filter((file) => readFileSync(file, 'utf8').includes('devRoute('));
  assert.equal(served.length, Object.keys(kinds).length);
});
