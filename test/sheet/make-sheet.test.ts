import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLevel } from '../../src/choosing/change-level.ts';
import { groupSteps } from '../../src/sheet/cell-texts.ts';
import { makeSheet } from '../../src/sheet/make-sheet.ts';
import { TODAY } from '../builders.ts';
import { makeCell, makeFacts, makeProviderFacts } from './sheet-builder.ts';

const must = (feature: string, reasons: string[] = []) => ({ feature, level: 'must' as const, reasons });
const source = (address: string) => ({ title: address, address, kind: '公式', readOn: TODAY });

test('requirements stand in the order given; what is no feature is passed over', () => {
  const { requirements } = makeSheet(makeFacts(), [], [must('spf'), must('nothing'), must('waf')]);
  assert.deepEqual(
    requirements.map(({ feature }) => feature.id),
    ['spf', 'waf'],
  );
});

test('a requirement gives the reasons of its rules, or else what the feature stops', () => {
  const rule = { id: 'use/waf', when: [], feature: 'waf', level: 'must' as const, reason: '注文を受けるため' };
  const { requirements } = makeSheet(makeFacts({ rules: [rule] }), [], [must('waf', ['use/waf']), must('spf')]);
  assert.deepEqual(
    requirements.map(({ reasons }) => reasons),
    [['注文を受けるため'], ['spf が断つ段階']],
  );
});

test('sources are numbered by candidate, a page of one provider once', () => {
  const alpha = makeProviderFacts({
    id: 'alpha',
    cells: { waf: makeCell({ sources: [source('a')] }), spf: makeCell({ sources: [source('a')] }) },
  });
  const beta = makeProviderFacts({ id: 'beta', cells: { waf: makeCell({ sources: [source('a')] }) } });
  const sheet = makeSheet(makeFacts(), [alpha, beta], [must('waf'), must('spf')]);
  assert.deepEqual(
    sheet.requirements.map(({ cells }) => cells.map(({ notes }) => notes)),
    [
      [[1], [2]],
      [[1], []],
    ],
  );
  assert.deepEqual(
    sheet.sources.map(({ number, provider }) => [number, provider]),
    [
      [1, 'alpha'],
      [2, 'beta'],
    ],
  );
});

test('a verdict names its strongest source, a disputed one all', () => {
  const sources = [source('a'), source('b')];
  const notesOf = (cell: Parameters<typeof makeCell>[0]) =>
    makeSheet(makeFacts(), [makeProviderFacts({ cells: { waf: makeCell({ sources, ...cell }) } })], [must('waf')])
      .requirements[0]?.cells[0]?.notes;
  assert.deepEqual([notesOf({}), notesOf({ open: 'disputed' })], [[1], [1, 2]]);
});

test('only attack paths that a must or a want cuts are shown', () => {
  const attack = (id: string, cutBy: string[]) => ({ id, name: id, steps: [{ name: 'step', cutBy }] });
  const facts = makeFacts({ attacks: [attack('one', ['waf']), attack('two', ['spf']), attack('three', ['ids'])] });
  const asked = [must('waf'), { ...must('spf'), level: 'avoid' as const }];
  assert.deepEqual(
    makeSheet(facts, [], asked).paths.map(({ name }) => name),
    ['one'],
  );
});

test('steps are grouped by what becomes of them, what stays open first', () => {
  assert.deepEqual(groupSteps(['cut', 'open', 'cut', 'unknown']), [
    { state: 'open', numbers: [2] },
    { state: 'unknown', numbers: [4] },
    { state: 'cut', numbers: [1, 3] },
  ]);
});

const CHANGES = [
  { name: 'a level of one’s own is a change', before: {}, feature: 'ids', level: 'want', after: { ids: 'want' } },
  { name: 'what the rules say anyway is none', before: { waf: 'want' }, feature: 'waf', level: 'must', after: {} },
  { name: 'a derived feature can be freed', before: {}, feature: 'waf', level: 'free', after: { waf: 'free' } },
  {
    name: 'freeing what nobody derives is no change',
    before: { ids: 'must' },
    feature: 'ids',
    level: 'free',
    after: {},
  },
] as const;

for (const { name, before, feature, level, after } of CHANGES) {
  test(name, () => assert.deepEqual(changeLevel(before, [must('waf')], feature, level), after));
}
