import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const provider = (from: string, to: string) => changed('providers/alpha.md', from, to);

/** Slips at the edges of the front matter. */
const CASES: { name: string; files: Record<string, string>; line: string }[] = [
  {
    name: 'a stray --- between the fields',
    files: provider('claims:', '---\nclaims:'),
    line: 'content/providers/alpha.md:10:1  file  a line of --- stands between the fields, so that those below it are body text; expected --- only before the first field and after the last one; remove the --- line',
  },
  {
    name: 'a stray --- before a claim',
    files: provider('  - feature: waf', '---\n  - feature: waf'),
    line: 'content/providers/alpha.md:11:1  file  a line of --- stands between the fields, so that those below it are body text; expected --- only before the first field and after the last one; remove the --- line',
  },
  {
    name: 'four hyphens on the first line',
    files: provider('---\nname', '----\nname'),
    line: 'content/providers/alpha.md:1:1  file  the first line is "----"; expected front matter between two lines of ---; write --- (three half-width hyphens and nothing else) on the first line',
  },
  {
    name: 'full-width hyphens on the first line',
    files: provider('---\nname', '－－－\nname'),
    line: 'content/providers/alpha.md:1:1  file  the first line is "－－－"; expected front matter between two lines of ---; write --- (three half-width hyphens and nothing else) on the first line',
  },
  {
    name: 'an empty first line',
    files: provider('---\nname', '\n---\nname'),
    line: 'content/providers/alpha.md:1:1  file  the first line is empty; expected front matter between two lines of ---; write --- (three half-width hyphens and nothing else) on the first line',
  },
  {
    name: 'a space before the first ---',
    files: provider('---\nname', ' ---\nname'),
    line: 'content/providers/alpha.md:1:1  file  a space stands before --- on the first line; expected front matter between two lines of ---; write --- (three half-width hyphens and nothing else) on the first line',
  },
  {
    name: 'full-width hyphens as the closing line',
    files: provider('---\n\n本文', '－－－\n\n本文'),
    line: 'content/providers/alpha.md:21:1  file  the closing line is "－－－"; expected front matter between two lines of ---; write --- (three half-width hyphens) instead',
  },
  {
    name: 'no closing line before a body',
    files: provider('---\n\n本文', '\n本文'),
    line: 'content/providers/alpha.md:22:1  file  the closing line of --- is missing; expected front matter between two lines of ---; write --- on a line of its own after the last field',
  },
  {
    name: 'a control character',
    files: provider('en: Light', 'en: Li\u0000ght'),
    line: 'content/providers/alpha.md:8:28  file  an invisible control character (U+0000); expected nothing but text; write the line anew without it',
  },
];

for (const { name, files, line } of CASES) {
  test(`${name} is told in one line`, async () => {
    assert.deepEqual(await reportOf(files), [line]);
  });
}

test('the first byte that is no UTF-8 is told by its line', async () => {
  const [before = '', after = ''] = (VALID['providers/alpha.md'] ?? '').split('ライト');
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x83, 0x89]), Buffer.from(after)]);
  assert.deepEqual(await reportOf({ 'providers/alpha.md': bytes }), [
    'content/providers/alpha.md:8:17  file  the file is not UTF-8; expected a text file in UTF-8; save it again with the encoding set to UTF-8',
  ]);
});

test('a line of --- in the body is a rule across the page', async () => {
  assert.deepEqual(await reportOf(provider('本文です。', '本文です。\n\n---\n\nつづきです。')), []);
});
