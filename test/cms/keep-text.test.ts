import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DESKS } from '../../src/cms/desk.ts';
import { readEntry, writeEntry } from '../../src/cms/entry-text.ts';
import { keepText } from '../../src/cms/keep-text.ts';

const YAML = `# who asks
order: 20   # before the others
name: { ja: '名前', en: Name }
options:
  # for mail
  - id: mail
    name:
      ja: "メール"
      en: Mail
  - id: web
    name: { ja: サイト, en: Site }
    segments: [personal]
rules:
  - id: one
    when:
      - { question: use, is: [mail] }
    level: want
`;

// biome-ignore lint/suspicious/noExplicitAny: the cases reach into the values of the text above.
type Values = any;

/** A change of the values, and the lines that it takes away (-) and adds (+). */
const CASES: readonly [what: string, change: (values: Values) => void, lines: readonly string[]][] = [
  ['no change', () => {}, []],
  [
    'a figure before a remark',
    (v) => (v.order = 30),
    ['-order: 20   # before the others', '+order: 30   # before the others'],
  ],
  ['a text in quotes', (v) => (v.options[0].name.ja = '郵便'), ['-      ja: "メール"', '+      ja: 郵便']],
  [
    'a text that needs quotes',
    (v) => (v.options[0].name.en = 'Mail: #1'),
    ['-      en: Mail', '+      en: "Mail: #1"'],
  ],
  [
    'a text in a group on one line',
    (v) => (v.name.en = 'Name, or [title]'),
    ["-name: { ja: '名前', en: Name }", '+name: { ja: 名前, en: "Name, or [title]" }'],
  ],
  [
    'a word more in a list',
    (v) => v.options[1].segments.push('business'),
    ['-    segments: [personal]', '+    segments: [personal, business]'],
  ],
  ['a field more', (v) => (v.options[1].maxYen = 500), ['+    maxYen: 500']],
  [
    'two fields more below one',
    (v) => (v.options[0] = { id: 'mail', name: v.options[0].name, segments: ['middle'], maxYen: 1 }),
    ['+    segments: [middle]', '+    maxYen: 1'],
  ],
  ['a field less', (v) => delete v.options[1].segments, ['-    segments: [personal]']],
  [
    'a list less',
    (v) => delete v.rules,
    ['-rules:', '-  - id: one', '-    when:', '-      - { question: use, is: [mail] }', '-    level: want'],
  ],
  [
    'a condition changed',
    (v) => (v.rules[0].when[0].is = ['mail', 'web']),
    ['-      - { question: use, is: [mail] }', '+      - { question: use, is: [mail, web] }'],
  ],
  [
    'a condition more',
    (v) => v.rules[0].when.push({ question: 'cms', is: ['yes'] }),
    ['+      - question: cms', '+        is: [yes]'],
  ],
  [
    'an item less',
    (v) => v.options.pop(),
    ['-  - id: web', '-    name: { ja: サイト, en: Site }', '-    segments: [personal]'],
  ],
  ['an item more at the start', (v) => v.options.unshift({ id: 'all' }), ['+  - id: all']],
  ['an item more in the middle', (v) => v.options.splice(1, 0, { id: 'all' }), ['+  - id: all']],
  [
    'an item more at the end, and a field below',
    (v) => {
      v.options.push({ id: 'all' });
      v.conflicts = ['x'];
    },
    ['+  - id: all', '+conflicts: [x]'],
  ],
];

/** The lines by which one text differs from another, each found once. */
function difference(before: string, after: string): string[] {
  const [old, own] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !own.includes(line)).map((line) => `-${line}`);
  return [...gone, ...own.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

for (const [what, change, lines] of CASES) {
  const after = structuredClone(parse(YAML));
  change(after);
  const text = keepText(YAML, parse(YAML), after) ?? '';

  test(`${what} differs in the lines of the change alone`, () => {
    assert.deepEqual(difference(YAML, text), lines);
  });

  test(`${what} reads back as it was meant`, () => {
    assert.deepEqual(parse(text), after);
  });
}

for (const [what, change] of [
  [
    'the first field of an item less',
    ({ options: [{ id: _, ...first }, ...others], ...rest }) => ({ ...rest, options: [first, ...others] }),
  ],
  ['a field more above all others', (values) => ({ several: true, ...values })],
  ['a group in place of a list', (values) => ({ ...values, rules: { id: 'one' } })],
] as [what: string, change: (values: Values) => Values][]) {
  test(`${what} has no place among the lines`, () => {
    assert.equal(keepText(YAML, parse(YAML), change(parse(YAML))), undefined);
  });
}

const FILES = DESKS.flatMap((desk) =>
  globSync(`${desk.folder}/*.md`).map((file) => ({ desk, text: readFileSync(file, 'utf8') })),
);
const TEXT = fc.oneof(
  fc.constantFrom('a: b', '# x', "it's", '"x"', '[1]', '{', 'x, y', '- z', 'true', '12', '2026-01-01', '*'),
  fc.string().filter((text) => text.trim() !== ''),
);

/** Every place of a text in the values, but in the body. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => placesOf(own, [...path, key]));
}

function withText(value: Values, [key = '', ...rest]: readonly string[], text: string): Values {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = rest.length === 0 ? text : withText(copy[key], rest, text);
  return copy;
}

test('whatever text of whatever file is changed, one line differs, and the file says what it says when written anew', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.nat(), TEXT, ({ desk, text }, at, typed) => {
      const { body, _opened, ...fields } = readEntry(desk, text);
      const places = placesOf(fields);
      const changed = { ...withText(fields, places[at % places.length] ?? [], typed), ...(body ? { body } : {}) };
      const kept = writeEntry(desk, { ...changed, _opened });
      const anew = writeEntry(desk, changed);
      const says = (file: string) => {
        const { _opened: _, ...values } = readEntry(desk, file);
        return values;
      };
      assert.deepEqual(says(kept), says(anew));
      assert.ok(difference(text, kept).length <= 2, kept);
    }),
    { seed: 6, numRuns: 300 },
  );
});
