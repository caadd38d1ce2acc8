import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeSiteFiles } from '../../scripts/write-site-files.ts';

async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-files-'));
  await act(folder).finally(() => rm(folder, { recursive: true }));
}

test('every file is written, however many share a folder', () =>
  inFolder(async (folder) => {
    const names = Array.from({ length: 100 }, (_, index) => `a/${index % 7}/${index}.txt`);
    await writeSiteFiles(
      folder,
      names.map((name) => ({ path: name, write: () => name })),
    );
    assert.deepEqual(await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8'))), names);
  }));

test('a file that cannot be made fails the whole', () =>
  inFolder(async (folder) => {
    const broken = {
      path: 'a.txt',
      write: () => {
        throw new Error('no such feature');
      },
    };
    await assert.rejects(writeSiteFiles(folder, [broken]), /no such feature/);
  }));
