import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 40 }),
  piece: fc.constantFrom(...PIECES),
  times: fc.constantFrom(1, 1, 1, 2, 50),
});

const mutated = fc.record({
  index: fc.nat({ max: entries.length - 1 }),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});

/** The problems of one file among the untouched others. */
function problemsOf(index: number, bytes: Uint8Array): Problem[] {
  const entry = entries[index];
  if (!entry) return [];
  const { parsed, problems } = parseFile(entry.file, bytes);
  if (!parsed) return problems;
  const built = buildCatalog({ entries: entries.with(index, { ...entry, ...parsed }), today: TODAY });
  return [...problems, ...(built.ok ? [] : built.problems)];
}

test('2,000 mutated files are valid, or refused with file, line and a sentence', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(mutated, ({ index, mutations }) => {
      const original = readFileSync(`content/${entries[index]?.file}`, 'utf8');
      const text = mutations.reduce((before, { at, removed, piece, times }) => {
        const place = Math.floor(at * before.length);
        return before.slice(0, place) + piece.repeat(times) + before.slice(place + removed);
      }, original);
      for (const problem of problemsOf(index, new TextEncoder().encode(text))) {
        const line = formatProblem(problem, 'ja');
        assert.match(line, /^[a-z/]+[\w-]+\.md:[1-9]\d*:[1-9]\d* {2}\S+ {2}.+。正しい形: .+。書き方: .+$/u);
        assert.match(problem.code, /^[a-z0-9-]+$/);
        codeFrame(text.split('\n'), problem);
        applyFixes(text, [problem]);
      }
    }),
    { seed: 20261124, numRuns: 2000 },
  );
});
