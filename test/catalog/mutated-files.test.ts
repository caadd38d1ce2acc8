import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFixes } from '../../src/catalog/apply-fixes.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { codeFrame } from '../../src/catalog/code-frame.ts';
import { parseFile } from '../../src/catalog/parse-file.ts';
import { formatProblem, type Problem } from '../../src/catalog/problem.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { TODAY } from '../builders.ts';

const { entries } = await readContentFolder('content');

/** What a hand, a program or a bad transfer does to a file: a piece taken out, doubled, replaced or put in. */
const PIECES = [
  ...['', ' ', '\t', '　', '\n', '\r\n', '：', '・', '"', "'", '[', ']', '{', '}', '|', '>', '#', '- ', '---\n'],
  ...[
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '? ',
    '%',
    '@',
    '`',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '０',
    '😀',
    '.nan',
    '~',
    '2026/1/1',
  ],
  ...['claims:\n', 'plans: all\n', '<!-- en -->\n', '[x](javascript:y)', '__proto__: 1\n', 'constructor: {}\n'],
];

/** The parts of a file that a place is counted in; an unbiased whole number, for drawn fractions crowd near 0. */
const PARTS = 100_000;

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const mutation = fc.record({
  at: fc.noBias(fc.nat({ max: PARTS })),
  removed: fc.nat({ max: 40 }),
  piece: fc.constantFrom(...PIECES),
  times: fc.constantFrom(1, 1, 1, 2, 50),
});

const mutated = fc.record({
  index: fc.noBias(fc.nat({ max: entries.length - 1 })),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});

/** How many kinds of mistake there are. */
const ERROR_PAGES = globSync('docs/errors/*-*.md').length;

interface Judged {
  ok: boolean;
  problems: Problem[];
}

/** What a file may refer to, and a service beside it; reading all the services each time would take ten times as long. */
const [neighbour] = entries.filter(({ collection }) => collection === 'providers');
const referredTo = entries.filter((entry) => /^(?:features|guides)$/.test(entry.collection) || entry === neighbour);

/** What the check says of one file among the untouched others. */
function judge(index: number, bytes: Uint8Array): Judged {
  const entry = entries[index];
  assert.ok(entry);
  const { parsed, problems } = parseFile(entry.file, bytes);
  if (!parsed) return { ok: false, problems };
  const others = referredTo.filter((other) => other !== entry);
  const built = buildCatalog({ entries: [...others, { ...entry, ...parsed }], today: TODAY });
  return {
    ok: built.ok && problems.length === 0,
    problems: [...problems, ...(built.ok ? [] : built.problems)],
  };
}

/** A field's path; a key that is no single word stands in quotes. */
const FIELD = /(?:[\p{L}\p{N}_.[\]-]|"[^"]*"|'[^']*')+/u.source;
const JAPANESE_LINE = new RegExp(
  `^[a-z/]+[\\w-]+\\.md:[1-9]\\d*:[1-9]\\d* {2}${FIELD} {2}.+。正しい形: .+。書き方: .+$`,
  'u',
);
const ENGLISH_LINE = new RegExp(`^[a-z/]+[\\w-]+\\.md:[1-9]\\d*:[1-9]\\d* {2}${FIELD} {2}.+; expected .+; .+$`, 'u');

/** A problem that an editor can act on: file, line, field and a sentence in both languages, and no exception later on. */
function assertTold(text: string, problem: Problem): void {
  assert.match(formatProblem(problem, 'ja'), JAPANESE_LINE);
  assert.match(formatProblem(problem, 'en'), ENGLISH_LINE);
  assert.match(problem.code, /^[a-z0-9-]+$/);
  codeFrame(text.split('\n'), problem);
  applyFixes(text, [problem]);
}

function mutate(original: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((before, { at, removed, piece, times }) => {
    const place = Math.floor((at / PARTS) * before.length);
    return before.slice(0, place) + piece.repeat(times) + before.slice(place + removed);
  }, original);
}

test('2,000 mutated files are valid, or refused with file, line and a sentence', { timeout: 600_000 }, () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(mutated, ({ index, mutations }) => {
      const text = mutate(readFileSync(`content/${entries[index]?.file}`, 'utf8'), mutations);
      const { ok, problems } = judge(index, new TextEncoder().encode(text));
      assert.equal(problems.length > 0, !ok);
      for (const problem of problems) assertTold(text, problem);
      for (const { code } of problems) codes.add(code);
    }),
    { seed: 20261124, numRuns: 2000 },
  );
  // Mutations that all hit one spot would prove nothing: half of the kinds of mistake have to come up.
  assert.ok(codes.size >= ERROR_PAGES / 2, `only ${[...codes].sort().join(', ')}`);
});

for (const key of [
  'a b',
  'support: x',
  '"',
  "it's",
  'a.b',
  '[0]',
  'ｓｕｐｐｏｒｔ',
  '\u202Esupport',
  'x'.repeat(300),
]) {
  test(`a field named ${JSON.stringify(key.slice(0, 20))} is refused with file, line and a sentence`, () => {
    const index = entries.findIndex(({ collection }) => collection === 'providers');
    const original = readFileSync(`content/${entries[index]?.file}`, 'utf8');
    const text = original.replace('claims:\n  - ', `claims:\n  - ${JSON.stringify(key)}: 1\n    `);
    const { problems } = judge(index, new TextEncoder().encode(text));
    assert.notEqual(problems.length, 0);
    for (const problem of problems) assertTold(text, problem);
  });
}
