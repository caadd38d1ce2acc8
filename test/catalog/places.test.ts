import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { TODAY } from '../builders.ts';
import { VALID, withContentFolder } from '../content-folder.ts';
import { reportOf } from './report.ts';

const ALPHA = VALID['providers/alpha.md'] ?? '';

/** Files where nothing reads them. */
const CASES: { name: string; files: Record<string, string | null>; line: string }[] = [
  {
    name: 'a provider in the content folder itself',
    files: { 'providers/alpha.md': null, 'alpha.md': ALPHA },
    line: 'content/alpha.md:1:1  file  files in "content/" are not read; expected a file directly in one of providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/; move it to content/providers/alpha.md',
  },
  {
    name: 'a note in the content folder itself',
    files: { 'notes.md': 'メモ' },
    line: 'content/notes.md:1:1  file  files in "content/" are not read; expected a file directly in one of providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/; move it to the folder of its kind',
  },
  {
    name: 'a provider in a folder with a misspelt name',
    files: { 'provider/bravo.md': ALPHA },
    line: 'content/provider/bravo.md:1:1  file  files in "content/provider/" are not read; expected a file directly in one of providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/; move it to content/providers/bravo.md',
  },
  {
    name: 'a provider in a folder below',
    files: { 'providers/new/bravo.md': ALPHA },
    line: 'content/providers/new/bravo.md:1:1  file  files in "content/providers/new/" are not read; expected a file directly in one of providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/; move it to content/providers/bravo.md',
  },
  {
    name: 'a guide without a language folder',
    files: { 'guides/tale.md': VALID['guides/ja/story.md'] ?? '' },
    line: 'content/guides/tale.md:1:1  file  files in "content/guides/" are not read; expected a file directly in one of providers/, features/, attacks/, rankings/, guides/ja/, guides/en/, changes/, questions/; move it to content/guides/ja/tale.md',
  },
  {
    name: 'a provider among the features',
    files: { 'providers/alpha.md': null, 'features/alpha.md': ALPHA },
    line: 'content/features/alpha.md:1:1  file  a file of content/features/ with the fields of content/providers/; expected a file with these fields in content/providers/; move the file to content/providers/',
  },
  {
    name: 'a guide without its Japanese version',
    files: { 'guides/en/tale.md': VALID['guides/ja/story.md'] ?? '' },
    line: 'content/guides/en/tale.md:1:1  file  this guide has no Japanese version; expected the Japanese version under the same name in content/guides/ja/tale.md; write content/guides/ja/tale.md',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told in one line`, async () => {
    assert.deepEqual(await reportOf(files), [line]);
  });
}

for (const file of ['README.md', 'README.ja.md', 'LICENSE', '.notes.md', '.git/notes.md', 'providers/.draft.md']) {
  test(`${file} may lie in the content folder`, async () => {
    assert.deepEqual(await reportOf({ [file]: 'x' }), []);
  });
}

test('a link that leads nowhere, and a link to a folder, are told as problems of those files', async () => {
  const lines = await withContentFolder({}, async (folder) => {
    await symlink('/nowhere/at/all', path.join(folder, 'providers/bravo.md'));
    await symlink(path.join(folder, 'features'), path.join(folder, 'providers/charlie.md'));
    return (await checkContent(folder, { today: TODAY, language: 'en', shownFolder: 'content' })).lines.slice(0, -1);
  });
  assert.deepEqual(lines, [
    'content/providers/bravo.md:1:1  file  the file that this link leads to is not there; expected a Markdown file that can be read; put the file itself here, or remove it',
    'content/providers/charlie.md:1:1  file  this is no file; expected a Markdown file that can be read; put the file itself here, or remove it',
  ]);
});

test('a guide whose Japanese version cannot be read is not told to lack it', async () => {
  const lines = await reportOf({ 'guides/ja/story.md': '', 'guides/en/story.md': VALID['guides/ja/story.md'] ?? '' });
  assert.equal(lines.length, 1, lines.join('\n'));
});
