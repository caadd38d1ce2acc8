import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advise } from '../../src/choosing/advise.ts';
import type { Requirement } from '../../src/choosing/derive-requirements.ts';
import { type ShortlistOptions, shortlist } from '../../src/choosing/shortlist.ts';
import { OFFER_CODES, type OfferName } from '../../src/comparison/comparison-data.ts';
import { CHOOSE } from '../../src/i18n/messages/choose.ts';
import type { CellPoints, PointsMatrix } from '../../src/ranking/points-matrix.ts';
import { makeComparisonData, type RowSketch } from '../comparison/comparison-builder.ts';

const FEATURES = ['waf', 'spf', 'auto-backup'];

/** Points good enough for an order: 100 where a cell is proven to be included, else what is not known. */
function pointsOf(rows: RowSketch[]): PointsMatrix {
  const kinds: CellPoints[] = [
    [0, 0, 100, 0],
    [100, 100, 100, 1],
  ];
  const isProven = (row: RowSketch, feature: string) => {
    const sketch = row.cells?.[feature];
    return typeof sketch === 'string' && OFFER_CODES[sketch as OfferName] >= OFFER_CODES.included ? '1' : '0';
  };
  return {
    features: FEATURES,
    weights: FEATURES.map(() => 0),
    providers: rows.map(({ id }) => id ?? ''),
    closed: [],
    kinds,
    cells: rows.map((row) => FEATURES.map((feature) => isProven(row, feature)).join('')),
  };
}

const requirement = (feature: string, level: Requirement['level']): Requirement => ({ feature, level, reasons: [] });
const MUST = [requirement('waf', 'must')];
const NO_LIMITS = { segments: [], maxYen: undefined };

function run(rows: RowSketch[], requirements = MUST, options: Partial<ShortlistOptions> = {}, plans: RowSketch[] = []) {
  return shortlist(
    requirements,
    { comparison: makeComparisonData(rows, { plans }), points: pointsOf(rows) },
    { limits: NO_LIMITS, order: [], ...options },
  );
}

const PROVEN = { id: 'proven', cells: { waf: 'included' } } as const;
const WISHED = { id: 'wished', cells: { waf: 'included', spf: 'included' } } as const;
const REPORTED = { id: 'reported', cells: { waf: { offer: 'included' } } } as const;
const UNKNOWN = { id: 'unknown' } as const;
const MISSING = { id: 'missing', cells: { waf: 'not-offered' } } as const;
const OPTION = { id: 'option', cells: { waf: 'paid-option' } } as const;
const ENDED = { id: 'ended', status: 'ended', cells: { waf: 'included' } } as const;
const CLOSED = { id: 'closed', status: 'closed-to-new', cells: { waf: 'included' } } as const;
const ALL = [MISSING, UNKNOWN, OPTION, ENDED, REPORTED, PROVEN, WISHED, CLOSED];

test('proven ones come first, then those with less to confirm, and among them the ones with more wishes', () => {
  const wishes = [...MUST, requirement('spf', 'want')];
  const { candidates } = run(ALL, wishes);
  assert.deepEqual(
    candidates.map(({ provider, meets }) => `${provider} ${meets}`),
    ['wished proven', 'proven proven', 'unknown if-confirmed', 'reported if-confirmed'],
  );
});

test('unknown and only reported cells are to be confirmed; known ones that do not meet a must drop out with why', () => {
  const { candidates, dropped } = run(ALL, MUST, { order: ['proven', 'wished', 'reported', 'unknown'] });
  assert.deepEqual(
    candidates.map(({ provider, toConfirm, cells }) => [provider, toConfirm.join(), cells[0]?.state]),
    [
      ['proven', '', 'proven'],
      ['wished', '', 'proven'],
      ['reported', 'waf', 'reported'],
      ['unknown', 'waf', 'unknown'],
    ],
  );
  assert.deepEqual(
    dropped.map(({ provider, reasons }) => [
      provider,
      reasons.map((why) => (typeof why === 'object' ? why.kind : why)),
    ]),
    [
      ['missing', ['feature']],
      ['option', ['feature']],
      ['ended', ['status']],
      ['closed', ['status']],
    ],
  );
});

test('of those with something to confirm the ones with less of it come first, whatever they score', () => {
  const musts = ['waf', 'spf', 'auto-backup'].map((feature) => requirement(feature, 'must'));
  const rows: RowSketch[] = [
    { id: 'all-open', cells: {} },
    { id: 'one-open', cells: { waf: 'included', spf: 'included' } },
    { id: 'two-open', cells: { waf: 'included' } },
  ];
  assert.deepEqual(
    run(rows, musts, { order: ['all-open'] }).candidates.map(({ provider }) => provider),
    ['one-open', 'two-open', 'all-open'],
  );
});

test('the effect of loosening counts only those that come in addition', () => {
  const { effects, counts } = run([...ALL]);
  assert.deepEqual(counts, { proven: 2, possible: 4 });
  assert.deepEqual(effects, [{ loosened: { feature: 'waf' }, proven: 4, possible: 2 }]);
});

test('among equals the order of a ranking decides, and alone where nothing is asked for', () => {
  const rows = ['alpha', 'bravo', 'carol'].map((id) => ({ id }));
  const names = (requirements: Requirement[]) =>
    run(rows, requirements, { order: ['carol', 'alpha'] }).candidates.map(({ provider }) => provider);
  assert.deepEqual(names(MUST), ['carol', 'alpha', 'bravo']);
  assert.deepEqual(names([]), ['carol', 'alpha', 'bravo']);
});

test('five are shown and the others follow in order', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));
  const { candidates, further } = run(rows, MUST, { order: ['g'] });
  assert.deepEqual(
    [candidates, further].map((list) => list.map(({ provider }) => provider).join('')),
    ['gabcd', 'ef'],
  );
});

test('loosening a must or a limit tells how many more would come into question, and how many are proven', () => {
  const musts = [...MUST, requirement('spf', 'must')];
  const rows: RowSketch[] = [
    { id: 'a', cells: { waf: 'included', spf: 'not-offered' } },
    { id: 'b', cells: { spf: 'not-offered' } },
    { id: 'c', cells: { waf: 'not-offered', spf: 'included' } },
    { id: 'd', segment: 'personal', cells: { waf: 'included', spf: 'included' } },
    { id: 'e', price: 2000, cells: { waf: 'included', spf: 'included' } },
  ];
  const { effects, counts } = run(rows, musts, { limits: { segments: ['business'], maxYen: 1000 } });
  assert.deepEqual(counts, { proven: 0, possible: 0 });
  assert.deepEqual(effects, [
    { loosened: { feature: 'waf' }, proven: 1, possible: 1 },
    { loosened: { feature: 'spf' }, proven: 1, possible: 2 },
    { loosened: 'segment', proven: 1, possible: 1 },
    { loosened: 'price', proven: 1, possible: 1 },
  ]);
});

test('a price that is not known passes the budget and is told; one above it does not', () => {
  const { candidates, dropped } = run(
    [
      { id: 'none', price: null },
      { id: 'dear', price: 5000 },
    ],
    MUST,
    {
      limits: { segments: [], maxYen: 1000 },
    },
  );
  assert.deepEqual([candidates[0]?.provider, candidates[0]?.monthlyYen], ['none', null]);
  assert.deepEqual(dropped[0]?.reasons, ['price']);
});

test('of several plans the one with the fewest points to confirm is offered, then the cheapest', () => {
  const rows = [{ id: 'alpha', cells: { waf: 'included' } } as const];
  const plans: RowSketch[] = [
    { id: 'alpha/low', plan: 'Low', price: 500 },
    { id: 'alpha/high', plan: 'High', price: 900, cells: { waf: 'included' } },
    { id: 'alpha/top', plan: 'Top', price: 2000, cells: { waf: 'included' } },
  ];
  const [first] = run(rows, MUST, {}, plans).candidates;
  assert.deepEqual([first?.plan, first?.monthlyYen, first?.meets], ['High', 900, 'proven']);
});

test('what is to be avoided excludes nobody, and says where it is in force from the start', () => {
  const rows: RowSketch[] = [
    { id: 'a', cells: { waf: 'on-by-default' } },
    { id: 'b', cells: { waf: 'off-by-default' } },
    { id: 'c' },
  ];
  const { candidates } = run(rows, [requirement('waf', 'avoid')]);
  assert.deepEqual(
    candidates.map(({ provider, cells }) => `${provider} ${cells[0]?.state}`),
    ['a in-force', 'b not-in-force', 'c unknown'],
  );
});

const ids = (rows: RowSketch[], requirements = MUST, conflicts = 0) =>
  advise(requirements, conflicts, run(rows, requirements)).map(({ id }) => id);
const PRICED = { price: 500 };

// biome-ignore format: one case a line
const ADVICE = [
  { name: 'some are proven', found: ids([{ ...PROVEN, ...PRICED }]), is: ['proven'] },
  { name: 'some are proven, others may be', found: ids([{ ...PROVEN, ...PRICED }, { ...UNKNOWN, ...PRICED }]), is: ['proven', 'if-confirmed'] },
  { name: 'none is proven', found: ids([{ ...UNKNOWN, ...PRICED }]), is: ['none-proven', 'if-confirmed', 'first-to-confirm'] },
  { name: 'nobody, and one must can be loosened', found: ids([{ ...MISSING, ...PRICED }]), is: ['nobody', 'loosen'] },
  { name: 'nobody, and one is not enough', found: ids([{ id: 'a', status: 'ended', cells: { waf: 'not-offered' } }]), is: ['nobody', 'loosen-several'] },
  { name: 'nothing is asked for', found: ids([PROVEN], []), is: ['nothing-asked', 'price-unknown'] },
  { name: 'only wishes', found: ids([{ ...PROVEN, ...PRICED }], [requirement('waf', 'want')]), is: ['no-must'] },
  { name: 'answers that cannot both hold come first', found: ids([{ ...PROVEN, ...PRICED }], MUST, 1), is: ['conflict', 'proven'] },
];

for (const { name, found, is } of ADVICE) test(`advice: ${name}`, () => assert.deepEqual(found, is));

test('every sentence of advice is reached by a case of the table', () => {
  const reached = new Set<string>(ADVICE.flatMap(({ is }) => is));
  assert.deepEqual(
    Object.keys(CHOOSE.advice).filter((id) => !reached.has(id)),
    [],
  );
});
