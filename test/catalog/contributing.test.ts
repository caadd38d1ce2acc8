import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCollection } from '../../src/catalog/read-folder.ts';
import { knownFields } from '../../src/catalog/schema-tree.ts';
import { featureSchema } from '../../src/schema/feature.ts';
import * as vocabulary from '../../src/schema/vocabulary.ts';
import { changed } from '../content-folder.ts';
import { reportOf } from './report.ts';

const GUIDE = readFileSync('CONTRIBUTING.md', 'utf8');
const [JAPANESE = '', ENGLISH = ''] = GUIDE.split('\n# Writing and mending content\n');
const BLOCKS = [...GUIDE.matchAll(/^```(?:yaml|markdown)\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
const FILES = BLOCKS.filter((block) => block.startsWith('---\n'));
const CLAIMS = BLOCKS.filter((block) => block.startsWith('  - feature:'));

test('the editors are shown one complete file and two claims, and no other block', () => {
  assert.deepEqual([FILES.length, CLAIMS.length, BLOCKS.length], [1, 2, 3]);
});

test('the complete file passes the check as it stands', async () => {
  assert.deepEqual(await reportOf({ 'providers/example-server.md': FILES[0] ?? '' }), []);
});

for (const claim of CLAIMS) {
  test(`the claim on ${/feature: (\S+)/.exec(claim)?.[1]} passes the check as it stands`, async () => {
    assert.deepEqual(await reportOf(changed('providers/alpha.md', 'claims:\n', `claims:\n${claim}`)), []);
  });
}

for (const [language, text] of [
  ['Japanese', JAPANESE],
  ['English', ENGLISH],
] as const) {
  test(`the ${language} half tells every word of the closed lists`, () => {
    const words = Object.values(vocabulary)
      .flat()
      .filter((word) => typeof word === 'string');
    assert.deepEqual(
      words.filter((word) => !text.includes(`\`${word}\``)),
      [],
    );
  });

  test(`the ${language} half names every feature that has a measure`, async () => {
    const { entries } = await readCollection('content', 'features');
    const measured = entries.filter(({ data }) => featureSchema.parse(data).measure).map(({ id }) => id);
    const [sentence = ''] = /^.*`measure`.*`sla`.*$/m.exec(text) ?? [];
    assert.deepEqual(
      entries.map(({ id }) => id).filter((id) => sentence.includes(`\`${id}\``)),
      measured,
    );
  });
}

test('every field of every kind of file is told', () => {
  assert.deepEqual(
    [...knownFields()].filter((field) => !new RegExp(`\\b${field}\\b`).test(JAPANESE)),
    [],
  );
});

test('the example of the first five minutes is a claim of the content', () => {
  const [, command = ''] = /```sh\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  const values = [...command.matchAll(/--(?:detail-\w+|url) (?:'([^']+)'|(\S+))/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const content = readFileSync('content/providers/cpi.md', 'utf8');
  assert.deepEqual(
    values.map((value) => content.includes(value)),
    [true, true, true],
  );
});

test('the number of content folders is the one told', () => {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(JAPANESE.includes(`次の${folders.length}つのフォルダー`));
});
