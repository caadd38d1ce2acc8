import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VALID } from '../content-folder.ts';
import { reportOf } from './report.ts';

const LINES = (VALID['providers/alpha.md'] ?? '').split('\n');
const FIELDS = LINES.slice(1, LINES.indexOf('---', 1));

/** Slips of the hand that can happen on any line; a line that a slip does not change is passed over. */
const SLIPS: Record<string, (line: string) => string> = {
  'a full-width colon': (line) => line.replace(': ', '：'),
  'no space after the colon': (line) => line.replace(': ', ':'),
  'no colon': (line) => line.replace(/:(?= |$)/, ''),
  'a space before the line': (line) => ` ${line}`,
  'a tab for the indentation': (line) => line.replace(/^ +/, '\t'),
  'a full-width space in the indentation': (line) => line.replace(/^ {2}/, '　'),
  'a middle dot for the hyphen': (line) => line.replace('- ', '・'),
  'no space after the hyphen': (line) => line.replace('- ', '-'),
  'a bracket that is not closed': (line) => line.replace(': ', ': ['),
  'a quotation mark that is not closed': (line) => line.replace(': ', ': "'),
};

for (const [name, slip] of Object.entries(SLIPS)) {
  test(`${name} is one line in the report, wherever it happens, on that line or the next`, async () => {
    for (const [index, line] of FIELDS.entries()) {
      if (slip(line) === line) continue;
      const text = LINES.with(index + 1, slip(line)).join('\n');
      const report = await reportOf({ 'providers/alpha.md': text });
      const places = report.map((told) => Number(/:(\d+):\d+ {2}/.exec(told)?.[1]));
      assert.ok(
        // A key, or a field without a colon, may end the text above it, so that the line below shows the mistake.
        places.length === 1 && [index + 2, index + 3].includes(places[0] ?? 0),
        `line ${index + 2}, ${slip(line)}:\n${report.join('\n')}`,
      );
    }
  });
}

test('a line of a hundred thousand signs is told without delay', async () => {
  for (const sign of ['[', '"', '\\"', '{', '- ', ': ', ' #', '&a ', '－', ' ']) {
    const long = sign.repeat(100_000 / sign.length);
    const text = `${LINES.with(4, `status: ${long}`).join('\n')}\n${long}\n`;
    const started = performance.now();
    await reportOf({ 'providers/alpha.md': text });
    // Far above what it takes, far below what a pattern that tries every combination would take.
    assert.ok(performance.now() - started < 10_000, sign);
  }
});
