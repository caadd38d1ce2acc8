import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../src/catalog/check-content.ts';
import { makeProviderFile } from './provider-file.ts';
import { makeRandom } from './random.ts';
import { writeScaleContent } from './scale-content.ts';

const PROVIDERS = 200;

function filesOf(seed: number): string[] {
  const random = makeRandom(seed);
  return Array.from({ length: PROVIDERS }, (_, index) => makeProviderFile(index + 1, random).text);
}

test('the same seed gives the same files, another seed others', () => {
  assert.deepEqual(filesOf(1), filesOf(1));
  assert.notDeepEqual(filesOf(1), filesOf(2));
});

test('a provider has about as many claims as a real one', () => {
  const claims = filesOf(1).reduce((sum, text) => sum + text.split('- feature:').length - 1, 0);
  const mean = claims / PROVIDERS;
  assert.ok(mean > 4 && mean < 7, `${mean}`);
});

test('what is made passes the check of the content', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sabamori-scale-'));
  try {
    await writeScaleContent(folder, PROVIDERS, 1);
    const report = await checkContent(folder, { today: '2026-11-24', language: 'en' });
    assert.deepEqual(report.problems, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('fewer providers than the real ones cannot be had', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sabamori-scale-'));
  try {
    await assert.rejects(writeScaleContent(folder, 1, 1), /at least as many/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
