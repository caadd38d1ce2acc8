import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { DESKS, type Desk } from '../../src/cms/desk.ts';
import { readEntry, writeEntry } from '../../src/cms/entry-text.ts';
import { freePort, launchChromium } from './browser.ts';

const [PROVIDERS] = DESKS as readonly [Desk];
const FILE = 'content/providers/cpi.md';

let browser: Browser;
let server: ChildProcess;
let origin = '';
let cache = '';

before(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'sabamori-desk-'));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)],
    {
      env: { ...process.env, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  browser = await launchChromium();
  await untilServed(`${origin}/admin/`);
});

after(async () => {
  await browser?.close();
  server?.kill();
  await rm(cache, { recursive: true, force: true });
});

async function untilServed(address: string): Promise<void> {
  for (;;) {
    const isServed = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isServed) return;
    if (server.exitCode !== null) throw new Error('astro dev ended');
    await wait(200);
  }
}

/**
 * The desk with the content in the browser's own store for files instead of a folder that a person picks: the desk reads
 * and writes both by the same interface.
 */
async function openDesk() {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  // The first visit waits for Vite to make the packages ready.
  page.setDefaultTimeout(150_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => !/^(?:data|blob):/.test(request.url()) && foreign.push(request.url()));
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [file, text] of files) {
        const names = file.split('/');
        let folder = root;
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    globSync('content/**/*.md').map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const),
  );
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: 'ローカルリポジトリで作業' }).click();
  await page.getByText('Zenlogic').first().waitFor();
  return { page, errors, foreign: () => foreign.filter((url) => !url.startsWith(origin)) };
}

/** The file as it lies in the browser's store. */
function readSaved(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const content = await (await navigator.storage.getDirectory()).getDirectoryHandle('content');
    const file = await (await content.getDirectoryHandle('providers')).getFileHandle('cpi.md');
    return (await file.getFile()).text();
  });
}

test('the desk opens a service, saves it by the form, and asks no other machine for anything', {
  timeout: 280_000,
}, async () => {
  const { page, errors, foreign } = await openDesk();
  await page.evaluate(() => {
    location.hash = '#/collections/providers/entries/cpi';
  });
  await page.getByRole('textbox', { name: '日本語' }).first().fill('改めた名前');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const before = readFileSync(FILE, 'utf8');
  const wanted = readEntry(PROVIDERS, before);
  const expected = writeEntry(PROVIDERS, { ...wanted, name: { ...(wanted.name as object), ja: '改めた名前' } });
  let text = before;
  // The test's own time limit ends a wait for a file that is never written.
  while (text === before || text === '') text = await readSaved(page);
  // Line by line, so that a failure shows the line.
  assert.deepEqual(text.split('\n'), expected.split('\n'));
  assert.deepEqual(errors, []);
  assert.deepEqual(foreign(), []);
  await page.context().close();
});
