import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrame } from '../../src/catalog/code-frame.ts';

const CASES: { name: string; lines: string[]; line: number; column: number; frame: string[] }[] = [
  {
    name: 'shows two lines above and a caret below the place',
    lines: ['---', 'a: 1', 'b: 2', 'status: activ', 'c: 3'],
    line: 4,
    column: 9,
    frame: ['  2 | a: 1', '  3 | b: 2', '> 4 | status: activ', '    |         ^'],
  },
  {
    name: 'counts kana and kanji as two columns',
    lines: ['名前: x'],
    line: 1,
    column: 5,
    frame: ['> 1 | 名前: x', '    | \u3000\u3000  ^'],
  },
  { name: 'shows a tab as one space', lines: ['\ta: 1'], line: 1, column: 2, frame: ['> 1 |  a: 1', '    |  ^'] },
  { name: 'holds for a place below the last line', lines: ['a'], line: 9, column: 1, frame: ['> 1 | a', '    | ^'] },
];

for (const { name, lines, line, column, frame } of CASES) {
  test(`a code frame ${name}`, () => assert.deepEqual(codeFrame(lines, { line, column }), frame));
}

test('a code frame crops a long line around the place', () => {
  const [shown = '', caret = ''] = codeFrame(['x'.repeat(500)], { line: 1, column: 300 });
  assert.ok(shown.length < 120 && caret.indexOf('^') < shown.length && shown.includes('…'), shown);
});
