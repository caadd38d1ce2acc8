import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markSource } from '../../../src/bounce/telling/mark-source.ts';

const marked = (source: string, ...lines: string[]) =>
  markSource(source, lines)
    .pieces.filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);

const CASES: [name: string, source: string, line: string, marked: string[]][] = [
  ['a line', 'A: 1\nB: 2\nC: 3', 'B: 2', ['B: 2']],
  ['a folded line', 'A: 1\nB: 2\n\tand 3\nC: 4', 'B: 2 and 3', ['B: 2\n\tand 3']],
  ['a line folded without indent', 'A: 1\nB: 2\nand 3\nC: 4', 'B: 2 and 3', ['B: 2\nand 3']],
  ['a name without a blank after it', 'A:1\nB:2', 'B: 2', ['B:2']],
  ['CR LF', 'A: 1\r\nB: 2\r\n', 'B: 2', ['B: 2']],
  ['a line that is not there', 'A: 1', 'Z: 9', []],
  ['an empty line', 'A: 1', '', []],
];
for (const [name, source, line, expected] of CASES) {
  test(`marks ${name}`, () => {
    assert.deepEqual(marked(source, line), expected);
  });
}

test('lines beyond the most are counted, not shown', () => {
  const { pieces, left } = markSource('a\n'.repeat(2500), []);
  assert.equal(
    pieces
      .map(({ text }) => text)
      .join('\n')
      .split('\n').length + left,
    2501,
  );
  assert.ok(left > 0);
});

test('what cannot be seen, or turns the writing around, is shown as a sign', () => {
  const bytes = String.fromCharCode(...new TextEncoder().encode('a\u202eb\u0007c'));
  assert.equal(markSource(bytes, []).pieces[0]?.text, 'a\ufffdb\ufffdc');
});
