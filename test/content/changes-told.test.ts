import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTold } from '../../scripts/check-told.ts';
import { buildDate } from '../../src/site/environment.ts';

test('every verdict that turned since the last entries of changes has its entry', async (context) => {
  const { ok, checked, lines } = await checkTold('content', buildDate(), 'en');
  if (!checked) context.skip(lines.join('\n'));
  assert.ok(ok, lines.join('\n'));
});
