import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level } from '../../src/schema/vocabulary.ts';
import type { ProviderFacts } from '../../src/sheet/facts.ts';
import { countMusts, findRisks, type Risk } from '../../src/sheet/find-risks.ts';
import { costOf } from '../../src/sheet/plan-cost.ts';
import { makeCell, makeProviderFacts } from './sheet-builder.ts';

interface Case {
  name: string;
  provider: Partial<ProviderFacts>;
  level?: Level;
  risks: Risk[];
}

const waf = (kind: Risk['kind']): Risk => ({ kind, features: ['waf'] });
const whole = (kind: Risk['kind']): Risk => ({ kind, features: [] });
const PROVEN = { cells: { waf: makeCell() } };

const CASES: Case[] = [
  { name: 'a must that is proven and on leaves none', provider: PROVEN, risks: [] },
  { name: 'a must of which nothing is known', provider: {}, risks: [waf('unknown')] },
  {
    name: 'a must that is not offered',
    provider: { cells: { waf: makeCell({ offer: 'not-offered' }) } },
    risks: [waf('missing')],
  },
  {
    name: 'a must that only others tell of',
    provider: { cells: { waf: makeCell({ open: 'reported' }) } },
    risks: [waf('unproven')],
  },
  { name: 'a must met in part', provider: { cells: { waf: makeCell({ offer: 'partial' }) } }, risks: [waf('partly')] },
  {
    name: 'a must that costs extra',
    provider: { cells: { waf: makeCell({ offer: 'paid-option' }) } },
    risks: [waf('extra')],
  },
  {
    name: 'a must that is off by default is to be switched on',
    provider: { cells: { waf: makeCell({ offer: 'off-by-default' }) } },
    risks: [waf('switchOn')],
  },
  {
    name: 'so is one whose default is not known, besides what is unproven',
    provider: { cells: { waf: makeCell({ offer: 'included', open: 'unclear' }) } },
    risks: [waf('unproven'), waf('switchOn')],
  },
  {
    name: 'what cannot be switched needs no switching',
    provider: { cells: { waf: makeCell({ offer: 'standing' }) } },
    risks: [],
  },
  { name: 'a want that is not known is no risk', provider: {}, level: 'want', risks: [] },
  { name: 'something to avoid that is in force', provider: PROVEN, level: 'avoid', risks: [waf('avoided')] },
  {
    name: 'something to avoid that is not in force',
    provider: { cells: { waf: makeCell({ offer: 'off-by-default' }) } },
    level: 'avoid',
    risks: [],
  },
  { name: 'a service that has ended', provider: { ...PROVEN, status: 'ended' }, risks: [whole('ended')] },
  {
    name: 'a service that takes no new customers',
    provider: { ...PROVEN, status: 'closed-to-new' },
    risks: [whole('closed')],
  },
  { name: 'a service of unknown status', provider: { ...PROVEN, status: 'unknown' }, risks: [whole('statusUnknown')] },
  {
    name: 'no plan has the must',
    provider: { cells: { waf: makeCell({ plans: ['gone'] }) }, plans: [{ id: 'basic', name: 'Basic' }] },
    risks: [whole('noPlan')],
  },
];

for (const { name, provider, level = 'must', risks } of CASES) {
  test(name, () => {
    const facts = makeProviderFacts(provider);
    const asked = [{ feature: 'waf', level }];
    assert.deepEqual(findRisks(facts, asked, costOf(facts, level === 'must' ? ['waf'] : [])), risks);
  });
}

test('the counts of musts add up to all of them', () => {
  const provider = makeProviderFacts({
    cells: {
      a: makeCell(),
      b: makeCell({ open: 'old' }),
      c: makeCell({ offer: 'partial' }),
      d: makeCell({ offer: 'not-offered', open: 'reported' }),
    },
  });
  assert.deepEqual(countMusts(provider, ['a', 'b', 'c', 'd', 'e']), { proven: 1, unproven: 1, unknown: 1, short: 2 });
});
