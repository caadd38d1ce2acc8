import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { fixContent } from '../../src/catalog/fix-content.ts';
import { parseFile } from '../../src/catalog/parse-file.ts';
import { DESKS, type Desk } from '../../src/cms/desk.ts';
import { type FormValues, readEntry, writeEntry } from '../../src/cms/entry-text.ts';
import { TODAY } from '../builders.ts';
import { VALID } from '../content-folder.ts';

const [providers] = DESKS as readonly [Desk];

/** Every content file with the list that edits it. */
const FILES = DESKS.flatMap((desk) => globSync(`${desk.folder}/*.md`).map((file) => ({ desk, file })));

/** A file as the form saves it when nothing was changed. */
const saved = (desk: Desk, text: string) => writeEntry(desk, readEntry(desk, text));

function partsOf(file: string, text: string) {
  const { parsed, problems } = parseFile(file, new TextEncoder().encode(text));
  return { data: parsed?.data, body: parsed?.body.trim().replaceAll(/\n{2,}/g, '\n\n'), problems };
}

for (const { name } of DESKS) {
  test(`opening and saving a file of ${name} changes no value and no word of its body`, () => {
    for (const { desk, file } of FILES.filter((one) => one.desk.name === name)) {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(partsOf(file, saved(desk, text)), partsOf(file, text), file);
    }
  });
}

test('saving a second time changes nothing', () => {
  for (const { desk, file } of FILES) {
    const once = saved(desk, readFileSync(file, 'utf8'));
    assert.equal(saved(desk, once), once, file);
  }
});

test('the whole content, saved by the desk, passes the check and leaves --fix nothing to mend', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sabamori-desk-'));
  try {
    await cp('content', folder, { recursive: true });
    for (const { desk, file } of FILES) {
      await writeFile(path.join(folder, path.relative('content', file)), saved(desk, readFileSync(file, 'utf8')));
    }
    assert.deepEqual((await checkContent(folder, { today: TODAY, language: 'en' })).problems, []);
    assert.deepEqual(await fixContent(folder, TODAY), []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const ALPHA = readEntry(providers, VALID['providers/alpha.md'] ?? '');
const CLAIM = (ALPHA.claims as FormValues[])[0] ?? {};

/** The lines that the desk writes for a service whose only claim has some fields changed. */
function written(claim: FormValues, fields: FormValues = {}): string {
  return writeEntry(providers, { ...ALPHA, ...fields, claims: [{ ...CLAIM, ...claim }] });
}

for (const [what, text, line] of [
  ['every plan', written({ plans: ['all'] }), '    plans: all'],
  ['some plans', written({ plans: ['light', 'large'] }), '    plans: [light, large]'],
  ['off by default', written({ enabledByDefault: false }), '    enabledByDefault: false'],
  ['a text on several lines', written({ detail: { ja: '一行目\n二行目', en: 'x' } }), '      ja: 一行目 二行目'],
  ['a text with a colon', written({ detail: { ja: '例: 値', en: 'x' } }), '      ja: "例: 値"'],
  ['a title that starts with a sign', written({ source: { title: '*新*' } }), '      title: "*新*"'],
  ['a title of digits', written({ source: { title: '2024' } }), '      title: "2024"'],
  ['an English body', written({}, { body: { ja: '本文', en: 'Text' } }), '<!-- en -->'],
] as const) {
  test(`the desk writes ${what} as the check wants it`, () => {
    assert.ok(text.split('\n').includes(line), text);
  });
}

for (const [what, text, word] of [
  ['an empty default', written({ enabledByDefault: '' }), 'enabledByDefault'],
  ['an empty figure', written({ measure: null }), 'measure'],
  ['an empty detail', written({ detail: { ja: '', en: '' } }), 'detail'],
  ['an empty list', written({}, { formerIds: [''] }), 'formerIds'],
  ['an empty English body', written({}, { body: { ja: '本文', en: ' ' } }), '<!-- en -->'],
] as const) {
  test(`the desk leaves out ${what}`, () => {
    assert.ok(!text.includes(word), text);
  });
}

test('fields stand in the order of the schema, whatever the order of the form', () => {
  const turned = Object.fromEntries(Object.entries(ALPHA).reverse());
  assert.equal(writeEntry(providers, turned), writeEntry(providers, ALPHA));
});

test('a file that cannot be read is refused with its place and a sentence', () => {
  assert.throws(() => readEntry(providers, '---\nname: [\n'), /content\/providers:\d+:\d+ {2}.+。書き方: /);
});
