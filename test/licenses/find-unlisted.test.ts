import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnlisted } from '../../src/licenses/find-unlisted.ts';

const CASES: { module: string; unlisted: string[] }[] = [
  { module: '/site/src/islands/search/start.ts?island=search', unlisted: [] },
  { module: '/site/node_modules/listed/index.js', unlisted: [] },
  { module: '/site/node_modules/other/esm/index.js?island=compare', unlisted: ['other'] },
  { module: '/site/node_modules/@scope/other/index.js', unlisted: ['@scope/other'] },
  { module: '/site/node_modules/listed/node_modules/inner/index.js', unlisted: ['inner'] },
  { module: 'C:\\site\\node_modules\\other\\index.js', unlisted: ['other'] },
  { module: '\0vite/preload-helper.js?island=compare', unlisted: ['vite'] },
];
for (const { module, unlisted } of CASES) {
  test(`${JSON.stringify(module)} in a script: ${unlisted.join() || 'nothing'} to list`, () => {
    assert.deepEqual(findUnlisted([module, module], ['listed']), unlisted);
  });
}
