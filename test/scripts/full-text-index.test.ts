import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeFullTextIndex } from '../../scripts/full-text-index.ts';

const page = (locale: string, found: boolean) =>
  `<!doctype html><html lang="${locale}"><body><main${found ? ' data-pagefind-body' : ''}></main></body></html>`;
const PAGES = {
  'providers/a/index.html': page('ja', true),
  'providers/a/enquiry/index.html': page('ja', false),
  'embed/a/index.html': page('ja', true),
  'embed/index.html': page('ja', true),
  'en/providers/a/index.html': page('en', true),
};

/** Stands in for Pagefind: tells what it was given, and writes what the real one would. */
async function index(): Promise<{ given: Record<string, string[]>; entry: unknown; left: string[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'full-text-'));
  try {
    for (const [file, html] of Object.entries(PAGES)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), html);
    }
    const given: Record<string, string[]> = {};
    await writeFullTextIndex(folder, path.join(folder, '..', `${path.basename(folder)}-work`), async (args) => {
      const [, site = '', , output = ''] = args;
      const locale = path.basename(site);
      given[locale] = globSync('**/*.html', { cwd: site }).sort();
      await mkdir(output, { recursive: true });
      await writeFile(path.join(output, 'pagefind-ui.js'), '');
      const entry = { version: '1', languages: { [locale]: { page_count: given[locale].length } } };
      await writeFile(path.join(output, 'pagefind-entry.json'), JSON.stringify(entry));
    });
    const entry: unknown = JSON.parse(await readFile(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    return { given, entry, left: globSync('pagefind/*', { cwd: folder }) };
  } finally {
    await rm(folder, { recursive: true });
    await rm(`${folder}-work`, { recursive: true });
  }
}

const { given, entry, left } = await index();

test('each language is indexed from the pages that are to be found, at their own addresses', () => {
  assert.deepEqual(given, {
    ja: ['embed/index.html', 'providers/a/index.html'],
    en: ['en/providers/a/index.html'],
  });
});

test('the entry names the languages of all, in the order of the alphabet', () => {
  assert.equal(JSON.stringify(entry), '{"version":"1","languages":{"en":{"page_count":1},"ja":{"page_count":2}}}');
});

test('interfaces that the site does not use are taken away', () => {
  assert.deepEqual(left, ['pagefind/pagefind-entry.json']);
});
