import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExamResults, examResultsSchema } from '../../src/exam/exam-results.ts';
import { type ExamRowId, judgeExam } from '../../src/exam/judge-exam.ts';

const measuredOn = '2026-11-24';
const PAGE = {
  path: '/',
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  lcp: 900,
  cls: 0,
  bytes: 9000,
  failed: [],
};
const lighthouse = (change: Partial<typeof PAGE>): ExamResults => ({
  lighthouse: { measuredOn, version: '1', runs: 1, pages: [PAGE, { ...PAGE, ...change }] },
});
const findings = (count: number) => ({
  measuredOn,
  version: '1',
  pages: 9,
  findings: count > 0 ? [{ rule: 'label', count }] : [],
});
const scale = (change: object): ExamResults => ({
  scale: {
    measuredOn,
    processors: 2,
    load: 0,
    sizes: [
      { providers: 100, seconds: 10, peakBytes: 1e9, pages: 1 },
      { providers: 10_000, seconds: 120, peakBytes: 3e9, pages: 9 },
    ],
    timeExponent: 1.05,
    memoryExponent: 0.2,
    ...change,
  },
});
const headers = (grade: string): ExamResults => ({
  headers: { measuredOn, version: '1', score: 100, grade, passed: 10, tests: 10 },
});
const search = (change: object): ExamResults => ({
  search: { measuredOn, queries: 100, first: 0.99, firstThree: 1, bytes: 9, budget: 10, ...change },
});

const CASES: [string, ExamResults, ExamRowId, boolean | undefined][] = [
  ['the best grade', headers('A+'), 'headers', true],
  ['another grade', headers('A'), 'headers', false],
  ['full marks on every page', lighthouse({}), 'lighthouse-performance', true],
  ['one page below full marks', lighthouse({ performance: 99 }), 'lighthouse-performance', false],
  ['one page below full marks elsewhere', lighthouse({ performance: 99 }), 'lighthouse-seo', true],
  ['a page that paints late', lighthouse({ lcp: 1001 }), 'lighthouse-lcp', false],
  ['a page that shifts', lighthouse({ cls: 0.01 }), 'lighthouse-cls', false],
  ['no finding', { axe: findings(0) }, 'axe', true],
  ['one finding', { axe: findings(1) }, 'axe', false],
  ['clean markup', { markup: findings(0) }, 'markup', true],
  ['a broken link', { links: { measuredOn, pages: 1, links: 2, broken: 1 } }, 'links', false],
  ['every query among the first three', search({}), 'search', true],
  ['a query that is not', search({ firstThree: 0.99 }), 'search', false],
  ['a search that loads too much', search({ bytes: 11 }), 'search', false],
  ['all sums match', { checksums: { measuredOn, files: 9, matching: 9 } }, 'checksums', true],
  ['no file to check', { checksums: { measuredOn, files: 0, matching: 0 } }, 'checksums', false],
  ['the full size in time', scale({}), 'scale', true],
  ['growth above linear', scale({ timeExponent: 1.06 }), 'scale', false],
  [
    'smaller sizes only',
    scale({
      sizes: [
        { providers: 100, seconds: 1, peakBytes: 1, pages: 1 },
        { providers: 1000, seconds: 2, peakBytes: 1, pages: 1 },
      ],
    }),
    'scale',
    false,
  ],
];

for (const [name, results, id, met] of CASES) {
  test(`${name}: ${id} is ${met ? 'met' : 'not met'}`, () => {
    assert.equal(judgeExam(examResultsSchema.parse(results)).rows.find((row) => row.id === id)?.met, met);
  });
}

test('a build has no target', () => {
  const build = { measuredOn, processors: 2, load: 0, seconds: 9, peakBytes: 1, pages: 1, files: 1 };
  assert.deepEqual(judgeExam({ build }).rows, [{ id: 'build', part: 'build', met: undefined }]);
});

test('what was not measured is missing, and is not judged', () => {
  const { rows, missing } = judgeExam({ headers: { ...headers('A+').headers } as ExamResults['headers'] });
  assert.equal(rows.length, 1);
  assert.equal(missing.includes('headers'), false);
  assert.equal(missing.length, 9);
});
