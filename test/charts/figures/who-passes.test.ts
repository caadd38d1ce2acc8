import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWhoPasses } from '../../../src/charts/figures/who-passes.ts';

const classOf = (passes: boolean, wanted: boolean) => {
  const sender = { name: 'name', passes, wanted, outcome: 'outcome' };
  const { shapes } = drawWhoPasses({ gate: '', server: '', senders: [sender] });
  return {
    outcome: shapes.find(({ text }) => text === 'outcome')?.properties.className,
    stopped: shapes.some(({ properties }) => properties.className === 'cross'),
  };
};

for (const { passes, wanted, outcome } of [
  { passes: true, wanted: true, outcome: 'quiet' },
  { passes: false, wanted: false, outcome: 'quiet' },
  { passes: true, wanted: false, outcome: 'strong bad' },
  { passes: false, wanted: true, outcome: 'strong bad' },
]) {
  test(`who ${passes ? 'passes' : 'is refused'} and ${wanted ? 'should' : 'should not'} pass`, () => {
    assert.deepEqual(classOf(passes, wanted), { outcome, stopped: !passes });
  });
}
