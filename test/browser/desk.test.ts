import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { DESKS, type Desk } from '../../src/cms/desk.ts';
import { readEntry, writeEntry } from '../../src/cms/entry-text.ts';
import { VALID } from '../content-folder.ts';
import { freePort, launchChromium } from './browser.ts';

const [PROVIDERS] = DESKS as readonly [Desk];

let browser: Browser;
let server: ChildProcess;
let origin = '';
let folder = '';
let desk: Awaited<ReturnType<typeof openDesk>>;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sabamori-desk-'));
  await writeSmallContent();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)],
    {
      env: {
        ...process.env,
        CACHE_DIR: path.join(folder, 'cache'),
        CONTENT_DIR: path.join(folder, 'content'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: 'ignore',
    },
  );
  browser = await launchChromium();
  await untilServed(`${origin}/admin/`);
  desk = await openDesk();
});

after(async () => {
  await browser?.close();
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** The server reads only this: the files that the desk edits are in the browser. */
async function writeSmallContent(): Promise<void> {
  for (const [file, text] of Object.entries(VALID)) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

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

/** A file of the content as it lies in the browser's store. */
function readSaved(page: Page, file: string): Promise<string> {
  return page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const handle = await folder.getFileHandle(names.at(-1) ?? '');
    return (await handle.getFile()).text();
  }, file.split('/'));
}

/** Opens a file in its form, changes it, saves it and waits until it is written. */
async function edit(list: string, id: string, change: (page: Page) => Promise<void>) {
  const file = `content/${list}/${id}.md`;
  const { page } = desk;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${list}/entries/${id}`);
  await change(page);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const before = readFileSync(file, 'utf8');
  let text = before;
  // The test's own time limit ends a wait for a file that is never written.
  while (text === before || text === '') text = await readSaved(page, file).catch(ignoreReplacing);
  return { before, text };
}

/** While the browser's store replaces a file, it is not there for a moment, or not the one that was asked for. */
function ignoreReplacing(error: Error): string {
  if (!/NotFoundError|NotReadableError/.test(error.message)) throw error;
  return '';
}

/** The lines that one text has and the other has not. */
function changedLines(before: string, after: string): string[] {
  const [old, own] = [before.split('\n'), after.split('\n')];
  assert.equal(own.length, old.length);
  return own.filter((line, index) => line !== old[index]).map((line) => line.trim());
}

test('the desk opens a service and saves it by the form', { timeout: 280_000 }, async () => {
  const { before, text } = await edit('providers', 'cpi', (page) =>
    page.getByRole('textbox', { name: '日本語' }).first().fill('改めた名前'),
  );
  const wanted = readEntry(PROVIDERS, before);
  const expected = writeEntry(PROVIDERS, { ...wanted, name: { ...(wanted.name as object), ja: '改めた名前' } });
  // Line by line, so that a failure shows the line.
  assert.deepEqual(text.split('\n'), expected.split('\n'));
});

test('a question and a rule in it are edited by the form while a file changes, and no other line of the file does', {
  timeout: 280_000,
}, async () => {
  const [file, content] = Object.entries(VALID)[0] ?? ['', ''];
  const { before, text } = await edit('questions', 'services', async (page) => {
    await page.getByText('尋ねる理由').waitFor();
    await page.getByRole('textbox', { name: '英語' }).first().fill('Mail, a website, or both?');
    await writeFile(path.join(folder, 'content', file), `${content}\n`);
    // After the options, the rules.
    const level = page.getByRole('radio', { name: '必須', exact: true }).first();
    // The form closes a list again where it is opened while the form is still being made; the button of an open list
    // cannot be pressed, and what is in the list may still be on its way.
    const open = page.getByRole('button', { name: 'すべて広げる' }).nth(1);
    while (!(await level.isVisible())) {
      if (await open.isEnabled()) await open.click({ timeout: 5_000 }).catch(() => undefined);
      await level.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await level.click();
  });
  assert.deepEqual(changedLines(before, text), ['en: Mail, a website, or both?', 'level: must']);
});

test('the desk asks no other machine for anything, and nothing fails in it', () => {
  assert.deepEqual(desk.errors, []);
  assert.deepEqual(desk.foreign(), []);
});
