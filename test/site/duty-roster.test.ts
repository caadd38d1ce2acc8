import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalog, Guide, Provider } from '../../src/catalog/catalog.ts';
import { DUTY_MINUTES, type Duty, type DutyKind, dutiesByKind, fillTime } from '../../src/site/duty-roster.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { makeClaim, makeFeature, makeProvider, TODAY } from '../builders.ts';

const text = { ja: '文', en: 'text' };
const weight = (feature: string, points: number) => ({ feature, weight: points, reason: text });

/** Of the weight, `waf` has 50 %, `ips` 30 %, `sla` 20 %. */
function catalogOf(providers: Provider[], guides: Guide[] = []): Catalog {
  const ranking = { id: 'all', name: text, purpose: text, audience: text, order: 1, body: { ja: '' } };
  return {
    providers,
    features: ['waf', 'ips', 'sla'].map((id, order) => makeFeature({ id, order })),
    attacks: [],
    guides,
    changes: [],
    questions: [],
    rankings: [{ ...ranking, segments: ['business'], weights: [weight('waf', 5), weight('ips', 3), weight('sla', 2)] }],
  };
}

function duties(kind: DutyKind, providers: Provider[], guides: Guide[] = []) {
  const catalog = catalogOf(providers, guides);
  return dutiesByKind(catalog, new VerdictMatrix(catalog, TODAY), TODAY)[kind];
}

const provider = (id: string, features: string[], more: Partial<Provider> = {}) =>
  makeProvider({ id, claims: features.map((feature) => makeClaim({ feature })), ...more });

test('overdue claims go by weight × months overdue', () => {
  const late = (feature: string, pageDate: string) => makeClaim({ feature, source: { pageDate } });
  const found = duties('overdue', [
    makeProvider({ claims: [late('waf', '2023-10-24'), late('ips', '2023-06-24'), late('sla', '2026-01-01')] }),
  ]);
  assert.deepEqual(
    found.map((duty) => 'importance' in duty && [duty.feature.id, Math.round(duty.importance)]),
    [
      ['ips', 150],
      ['waf', 50],
    ],
  );
});

test('providers whose known weight is below the threshold are thin, the least known first', () => {
  const found = duties('thin', [provider('some', ['sla']), provider('none', []), provider('enough', ['ips'])]);
  assert.deepEqual(
    found.map((duty) => duty.kind === 'thin' && [duty.provider.id, duty.coverage]),
    [
      ['none', 0],
      ['some', 0.2],
    ],
  );
});

test('a thin provider names its unknown features, the heaviest first', () => {
  const [thin] = duties('thin', [provider('some', ['sla'])]);
  assert.deepEqual(thin?.kind === 'thin' && thin.unknown.map(({ id }) => id), ['waf', 'ips']);
});

test('a provider that takes no new customers is not thin', () => {
  assert.deepEqual(duties('thin', [provider('gone', [], { status: 'ended' })]), []);
});

test('a feature of which no provider tells is undocumented', () => {
  const found = duties('undocumented', [provider('one', ['waf']), provider('two', ['sla'])]);
  assert.deepEqual(
    found.map((duty) => duty.kind === 'undocumented' && [duty.feature.id, duty.share]),
    [['ips', 0.3]],
  );
});

test('disputes go by weight', () => {
  const both = (feature: string) => [makeClaim({ feature }), makeClaim({ feature, support: 'not-offered' })];
  const found = duties('disputed', [makeProvider({ claims: [...both('sla'), ...both('waf')] })]);
  assert.deepEqual(
    found.map((duty) => duty.kind === 'disputed' && duty.feature.id),
    ['waf', 'sla'],
  );
});

function guide(ja: string, en?: string): Guide {
  const words = { title: '題', summary: '要約', kind: 'guide' as const, body: '' };
  return { id: 'g', ja: { ...words, reviewedOn: ja }, ...(en ? { en: { ...words, reviewedOn: en } } : {}) };
}

const TRANSLATIONS: [what: string, found: Guide, states: string[]][] = [
  ['as old as its original', guide('2026-01-01', '2026-01-01'), []],
  ['newer', guide('2026-01-01', '2026-01-02'), []],
  ['older', guide('2026-01-02', '2026-01-01'), ['older']],
  ['missing', guide('2026-01-02'), ['missing']],
];

for (const [what, found, states] of TRANSLATIONS) {
  test(`an English guide that is ${what}: ${states[0] ?? 'no duty'}`, () => {
    assert.deepEqual(
      duties('translation', [], [found]).map((duty) => duty.kind === 'translation' && duty.state),
      states,
    );
  });
}

test('a body without English is a duty', () => {
  const found = duties('translation', [provider('alpha', [], { body: { ja: '文' } })]);
  assert.deepEqual(found, [{ kind: 'translation', file: 'providers/alpha.md', state: 'missing' }]);
});

const many = (kind: DutyKind) => Array.from({ length: 50 }, () => ({ kind }) as Duty);

test('an hour is never overfilled', () => {
  const taken = fillTime({ thin: many('thin'), overdue: many('overdue') }, 60);
  const minutes = taken.reduce((sum, { kind }) => sum + DUTY_MINUTES[kind], 0);
  assert.ok(minutes <= 60 && minutes > 60 - DUTY_MINUTES.overdue, String(minutes));
});

test('kinds take turns', () => {
  const kinds = fillTime({ unclear: many('unclear'), overdue: many('overdue') }, 30).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['overdue', 'unclear', 'overdue', 'unclear']);
});

test('what does not fit makes room for what does', () => {
  const kinds = fillTime({ thin: many('thin'), overdue: many('overdue') }, 12).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['overdue', 'overdue']);
});
