import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/catalog/problem.ts';
import { reportGithub, reportJson, reportProblem } from '../../src/catalog/reporters.ts';

const PROBLEM: Problem = {
  code: 'date-form',
  file: 'content/providers/a,b:c.md',
  line: 1,
  column: 1,
  field: 'readOn',
  found: { ja: '100% 違います', en: '100% wrong' },
  expected: { ja: '日付', en: 'a date' },
  write: { ja: 'readOn: 2026-11-24', en: 'write readOn: 2026-11-24' },
  fix: { from: '2026/11/24', to: '2026-11-24' },
};

test('a person sees the one line first, then the place, the fix and the page', () => {
  assert.deepEqual(reportProblem(PROBLEM, ['readOn: 2026/11/24'], 'en'), [
    'content/providers/a,b:c.md:1:1  readOn  100% wrong; expected a date; write readOn: 2026-11-24',
    '    > 1 | readOn: 2026/11/24',
    '        | ^',
    '    --fix: 2026/11/24 → 2026-11-24',
    '    [date-form] examples: docs/errors/date-form.md',
    '',
  ]);
});

test('GitHub gets one annotation, whose text cannot end the command', () => {
  assert.equal(
    reportGithub(PROBLEM, 'en'),
    '::error file=content/providers/a%2Cb%3Ac.md,line=1,col=1,title=readOn [date-form]::100%25 wrong; expected a date; write readOn: 2026-11-24%0Adocs/errors/date-form.md',
  );
});

test('a program gets the code, the place, both languages and the page', () => {
  assert.deepEqual(JSON.parse(reportJson(false, [PROBLEM])), {
    ok: false,
    count: 1,
    problems: [{ ...PROBLEM, page: 'docs/errors/date-form.md' }],
  });
});
