import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feature, Provider } from '../../src/catalog/catalog.ts';
import { type ComparedCatalog, compareCatalogs } from '../../src/changes/compare-catalogs.ts';
import { isTold, newEntries, untoldTurns } from '../../src/changes/untold-turns.ts';
import { writeEntries } from '../../src/i18n/change-words.ts';
import type { ChangeEntry } from '../../src/schema/change.ts';
import { changesSchema } from '../../src/schema/change.ts';
import { makeClaim, makeFeature, makeProvider, TODAY } from '../builders.ts';

const catalogOf = (providers: Provider[], features: Feature[] = [makeFeature()]): ComparedCatalog => ({
  providers,
  features,
});
const base = makeProvider({
  claims: [makeClaim()],
  plans: [{ id: 'light', name: { ja: 'ライト', en: 'Light' }, monthlyYen: 990 }],
});
const before = catalogOf([base]);
const compare = (after: ComparedCatalog) => compareCatalogs(before, after, TODAY);
const changedTo = (provider: Partial<Provider>) => catalogOf([{ ...base, ...provider }]);

const CASES: { what: string; after: ComparedCatalog; kinds: string[] }[] = [
  { what: 'nothing', after: before, kinds: [] },
  { what: 'a review', after: changedTo({ body: { ja: '所見' } }), kinds: [] },
  { what: 'a new provider', after: catalogOf([base, makeProvider({ id: 'bravo' })]), kinds: ['provider-added'] },
  { what: 'a provider that is gone', after: catalogOf([]), kinds: ['provider-removed'] },
  { what: 'an end', after: changedTo({ status: 'ended' }), kinds: ['status-changed'] },
  { what: 'a new name', after: changedTo({ name: { ja: '新名', en: 'New' } }), kinds: ['provider-renamed'] },
  { what: 'a new id', after: changedTo({ id: 'omega', formerIds: ['alpha'] }), kinds: ['provider-renamed'] },
  {
    what: 'a new id that is not noted',
    after: changedTo({ id: 'omega' }),
    kinds: ['provider-added', 'provider-removed'],
  },
  {
    what: 'a price',
    after: changedTo({ plans: base.plans.map((plan) => ({ ...plan, monthlyYen: 1200 })) }),
    kinds: ['price-moved'],
  },
  {
    what: 'a weaker claim on the same feature',
    after: changedTo({
      claims: [
        makeClaim(),
        makeClaim({ support: 'partial', source: { kind: 'third-party', url: 'https://b.example/' } }),
      ],
    }),
    kinds: ['claim-added'],
  },
  {
    what: 'a claim that turns the verdict',
    after: changedTo({ claims: [makeClaim({ support: 'not-offered' })] }),
    kinds: ['verdict-turned'],
  },
  { what: 'the loss of the only claim', after: changedTo({ claims: [] }), kinds: ['verdict-turned'] },
  {
    what: 'doubt that takes the official tier',
    after: changedTo({ claims: [makeClaim({ confidence: 'low' })] }),
    kinds: ['verdict-turned'],
  },
  {
    what: 'a feature that can no longer be switched',
    after: catalogOf([base], [makeFeature({ switchable: false })]),
    kinds: ['verdict-turned'],
  },
];
for (const { what, after, kinds } of CASES) {
  test(`${what}: ${kinds.join(', ') || 'no change'}`, () => {
    assert.deepEqual(
      compare(after).map(({ kind }) => kind),
      kinds,
    );
  });
}

test('the first publication, against nothing, lists every provider once', () => {
  assert.deepEqual(
    compareCatalogs(catalogOf([], []), before, TODAY).map(({ kind, provider }) => [kind, provider.id]),
    [['provider-added', 'alpha']],
  );
});

test('the passing of time is no change', () => {
  assert.deepEqual(compareCatalogs(before, before, '2040-01-01'), []);
});

const features = new Map(before.features.map((feature) => [feature.id, feature]));
const featureOf = (id: string) => features.get(id) ?? makeFeature({ id });

for (const { what, after, kinds } of CASES.filter(({ kinds }) => kinds.length > 0)) {
  test(`${what} is told in both languages, in the form of a file of changes`, () => {
    const entries = writeEntries(compare(after), featureOf);
    assert.deepEqual(
      changesSchema.parse({ date: TODAY, entries }).entries.map(({ kind }) => kind),
      kinds,
    );
  });
}

test('a turned verdict is told with what it was, what it is and why', () => {
  const [entry] = writeEntries(compare(changedTo({ claims: [makeClaim({ support: 'not-offered' })] })), featureOf);
  assert.deepEqual(entry?.text, {
    ja: 'alphaの機能の判定が「○ 標準・初期設定は未確認・公式」から「× 提供なし・公式」に変わりました（記載1件を変更）。',
    en: 'The verdict on feature at alpha went from “○ included, default not verified · official” to “× not offered · official” (1 claim changed).',
  });
});

test('claims of one provider that fared alike are told together', () => {
  const two = [makeFeature(), makeFeature({ id: 'ips' })];
  const claims = (readOn: string) => ['waf', 'ips'].map((feature) => makeClaim({ feature, source: { readOn } }));
  const changes = compareCatalogs(
    catalogOf([{ ...base, claims: claims('2026-11-01') }], two),
    catalogOf([{ ...base, claims: claims('2026-11-02') }], two),
    TODAY,
  );
  assert.deepEqual(
    writeEntries(changes, featureOf).map(({ id, features: told }) => [id, told]),
    [['alpha-claim-read-again', ['waf', 'ips']]],
  );
});

const text = { ja: '文', en: 'words' };
const turn = compare(changedTo({ claims: [] }));
const TOLD: { what: string; entry: Omit<ChangeEntry, 'id' | 'text'>; told: boolean }[] = [
  {
    what: 'the same provider and feature',
    entry: { kind: 'verdict-turned', provider: 'alpha', features: ['waf'] },
    told: true,
  },
  {
    what: 'the feature in other words',
    entry: { kind: 'claim-withdrawn', provider: 'alpha', features: ['waf'] },
    told: true,
  },
  { what: 'another feature', entry: { kind: 'verdict-turned', provider: 'alpha', features: ['ips'] }, told: false },
  { what: 'another provider', entry: { kind: 'verdict-turned', provider: 'bravo', features: ['waf'] }, told: false },
  { what: 'no feature', entry: { kind: 'verdict-turned', provider: 'alpha' }, told: false },
];
for (const { what, entry, told } of TOLD) {
  test(`an entry on ${what} ${told ? 'tells' : 'does not tell'} of a turned verdict`, () => {
    assert.equal(untoldTurns(turn, [{ id: 'x', text, ...entry }]).length === 0, told);
  });
}

test('what turns no verdict needs no entry', () => {
  assert.deepEqual(untoldTurns(compare(changedTo({ status: 'ended' })), []), []);
});

test('a price is told by an entry on that provider and of that kind only', () => {
  const [change] = compare(changedTo({ plans: base.plans.map((plan) => ({ ...plan, monthlyYen: 1200 })) }));
  assert.ok(change);
  const entry = { id: 'x', kind: 'price-moved' as const, provider: 'alpha', text };
  assert.deepEqual([isTold(change, [entry]), isTold(change, [{ ...entry, kind: 'status-changed' }])], [true, false]);
});

test('entries are new by file and id, not by their words', () => {
  const entry = { id: 'a', kind: 'price-moved' as const, provider: 'alpha', text };
  const file = { id: '2026-11-24', date: TODAY, entries: [entry] };
  const mended = {
    ...file,
    entries: [
      { ...entry, text: { ja: '直した文', en: 'mended' } },
      { ...entry, id: 'b' },
    ],
  };
  assert.deepEqual(
    newEntries([file], [mended]).map(({ id }) => id),
    ['b'],
  );
});
