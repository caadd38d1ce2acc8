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

/** The values of a file without the text that was opened, as those of a new file. */
function asNew({ _opened, ...values }: FormValues): FormValues {
  return values;
}

/** A file as the form writes it anew. */
const saved = (desk: Desk, text: string) => writeEntry(desk, asNew(readEntry(desk, text)));

function partsOf(file: string, text: string) {
  const { parsed, problems } = parseFile(file, new TextEncoder().encode(text));
  return { data: parsed?.data, body: parsed?.body.trim().replaceAll(/\n{2,}/g, '\n\n'), problems };
}

for (const { name } of DESKS) {
  test(`opening and saving a file of ${name} changes nothing`, () => {
    for (const { desk, file } of FILES.filter((one) => one.desk.name === name)) {
      const text = readFileSync(file, 'utf8');
      assert.equal(writeEntry(desk, readEntry(desk, text)), text, file);
    }
  });

  test(`a file of ${name} that is written anew has every value and every word of its body`, () => {
    for (const { desk, file } of FILES.filter((one) => one.desk.name === name)) {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(partsOf(file, saved(desk, text)), partsOf(file, text), file);
    }
  });
}

test('writing anew a second time changes nothing', () => {
  for (const { desk, file } of FILES) {
    const once = saved(desk, readFileSync(file, 'utf8'));
    assert.equal(saved(desk, once), once, file);
  }
});

test('the whole content, written anew by the desk, passes the check and leaves --fix nothing to mend', async () => {
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

const ALPHA = asNew(readEntry(providers, VALID['providers/alpha.md'] ?? ''));
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

const REMARKED = (VALID['providers/alpha.md'] ?? '').replace('\nclaims:', '\n# asked by telephone\nclaims:');

test('of a file that was opened, only the lines of what was changed differ, and remarks stay', () => {
  const opened = readEntry(providers, REMARKED);
  const name = { ...(opened.name as FormValues), en: 'Renamed' };
  const lines = writeEntry(providers, { ...opened, name }).split('\n');
  const before = REMARKED.split('\n');
  assert.deepEqual(
    lines.flatMap((line, index) => (line === before[index] ? [] : [line.trim()])),
    ['name: { ja: アルファ, en: Renamed }'],
  );
});

test('a change of the body leaves the front matter as it is', () => {
  const text = writeEntry(providers, { ...readEntry(providers, REMARKED), body: { ja: '新しい本文' } });
  assert.equal(text, `${REMARKED.slice(0, REMARKED.lastIndexOf('---'))}---\n\n新しい本文\n`);
});

test('a change that has no place among the lines is written all the same', () => {
  const opened = readEntry(providers, REMARKED);
  const [first, ...others] = opened.claims as FormValues[];
  const { feature: _, ...nameless } = first ?? {};
  const text = writeEntry(providers, { ...opened, claims: [nameless, ...others] });
  assert.equal(text, writeEntry(providers, asNew({ ...opened, claims: [nameless, ...others] })));
});
