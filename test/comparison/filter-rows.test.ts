import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CELL_FLAGS, cellAt, OFFER_CODES, type OfferName } from '../../src/comparison/comparison-data.ts';
import type { DropReason } from '../../src/comparison/criteria.ts';
import { filterRows, satisfies } from '../../src/comparison/filter-rows.ts';
import { type ComparisonView, WANTS, type Want } from '../../src/comparison/view.ts';
import { dataAndView, RUNS } from './arbitraries.ts';
import { makeComparisonData, makeView, type RowSketch } from './comparison-builder.ts';

const OFFERS_THAT_SATISFY: Record<Want, OfferName[]> = {
  must: ['included', 'off-by-default', 'on-by-default', 'standing'],
  partly: ['paid-option', 'partial', 'included', 'off-by-default', 'on-by-default', 'standing'],
  'not-missing': ['unknown', 'paid-option', 'partial', 'included', 'off-by-default', 'on-by-default', 'standing'],
};

function offersSatisfying(want: Want, unknownMatches: boolean, officialOnly = false, flags = 0): string[] {
  return Object.entries(OFFER_CODES).flatMap(([name, offer]) =>
    satisfies({ offer, flags, scope: 0, figure: undefined }, want, { unknownMatches, officialOnly }) ? [name] : [],
  );
}

for (const want of WANTS) {
  test(`${want} is satisfied by its offers`, () => {
    assert.deepEqual(offersSatisfying(want, false), OFFERS_THAT_SATISFY[want]);
  });

  test(`${want} is satisfied by unknown as well if the reader says so`, () => {
    assert.deepEqual(offersSatisfying(want, true), [...new Set(['unknown', ...OFFERS_THAT_SATISFY[want]])]);
  });

  test(`${want} takes a cell without proof for unknown where only official evidence counts`, () => {
    const offers = offersSatisfying(want, false, true, CELL_FLAGS.disputed + CELL_FLAGS.lowConfidence);
    assert.deepEqual(offers, want === 'not-missing' ? Object.keys(OFFER_CODES) : []);
  });

  test(`${want} is satisfied by proven cells where only official evidence counts`, () => {
    assert.deepEqual(
      offersSatisfying(want, false, true, CELL_FLAGS.proven + CELL_FLAGS.pastShelfLife + CELL_FLAGS.lowConfidence),
      OFFERS_THAT_SATISFY[want],
    );
  });
}

interface Case {
  name: string;
  rows: RowSketch[];
  view: Partial<ComparisonView>;
  kept: number[];
}

const reported = { offer: 'included', flags: [] } as const;

const CASES: Case[] = [
  { name: 'the default view keeps every row', rows: [{}, {}], view: {}, kept: [0, 1] },
  {
    name: 'a row stays only if every wish is satisfied',
    rows: [{ cells: { waf: 'included', spf: 'included' } }, { cells: { waf: 'included', spf: 'partial' } }, {}],
    view: { wants: { waf: 'must', spf: 'must' } },
    kept: [0],
  },
  {
    name: 'a wish for a feature that does not exist is passed over',
    rows: [{}],
    view: { wants: { nonsense: 'must' } },
    kept: [0],
  },
  {
    name: 'where only official evidence counts, a reported cell is unknown',
    rows: [{ cells: { waf: reported } }, { cells: { waf: 'included' } }],
    view: { wants: { waf: 'must' }, officialOnly: true },
    kept: [1],
  },
  {
    name: 'any of the chosen segments will do',
    rows: [{ segment: 'business' }, { segment: 'personal' }, { segment: 'middle' }],
    view: { segments: ['business', 'middle'] },
    kept: [0, 2],
  },
  {
    name: 'any of the chosen statuses will do',
    rows: [{ status: 'active' }, { status: 'ended' }],
    view: { statuses: ['active'] },
    kept: [0],
  },
  {
    name: 'an operator is matched as a whole',
    rows: [{ operator: 'Alpha Inc.' }, { operator: 'Alpha' }],
    view: { operator: 'Alpha' },
    kept: [1],
  },
  {
    name: 'a price at the ceiling stays',
    rows: [{ price: 999 }, { price: 1000 }, { price: 1001 }],
    view: { maxPrice: 1000 },
    kept: [0, 1],
  },
  {
    name: 'a ceiling of nothing keeps what is free',
    rows: [{ price: 0 }, { price: 1 }],
    view: { maxPrice: 0 },
    kept: [0],
  },
  { name: 'an unknown price passes a ceiling', rows: [{ price: null }], view: { maxPrice: 1000 }, kept: [0] },
  {
    name: 'an unknown price falls out if the reader says so',
    rows: [{ price: null }, { price: 1 }],
    view: { maxPrice: 1000, unknownPricePasses: false },
    kept: [1],
  },
  {
    name: 'without a ceiling an unknown price stays',
    rows: [{ price: null }],
    view: { unknownPricePasses: false },
    kept: [0],
  },
  {
    name: 'a name is found in hiragana, katakana and half-width kana alike',
    rows: [{ name: 'さくらのレンタルサーバ' }, { name: 'サクラ' }, { name: 'ｻｸﾗ' }, { name: 'さくり' }],
    view: { name: 'サくﾗ' },
    kept: [0, 1, 2],
  },
  {
    name: 'a name is found without regard to case and width',
    rows: [{ name: 'ConoHa WING' }, { name: 'Ｃｏｎｏｈａ' }],
    view: { name: 'ｃONOHA' },
    kept: [0, 1],
  },
  {
    name: 'every word must be found, in name, plan or operator',
    rows: [
      { name: 'Alpha', plan: 'Premium', operator: '株式会社甲' },
      { name: 'Alpha', plan: 'Light', operator: '株式会社甲' },
    ],
    view: { name: '　甲 premium\talpha ' },
    kept: [0],
  },
  {
    name: 'no word is found across two fields',
    rows: [{ name: 'Alpha', plan: 'Premium' }],
    view: { name: 'alphapremium' },
    kept: [],
  },
  { name: 'a search for blanks alone keeps every row', rows: [{}], view: { name: ' 　' }, kept: [0] },
  { name: 'a search is no pattern', rows: [{ name: 'Alpha' }], view: { name: '.*' }, kept: [] },
];

for (const { name, rows, view, kept } of CASES) {
  test(name, () => assert.deepEqual(filterRows(makeComparisonData(rows), makeView(view)).kept, kept));
}

test('the set of plans is filtered when plans are the rows', () => {
  const data = makeComparisonData([{}], { plans: [{ price: 5 }, { price: 1 }] });
  assert.deepEqual(filterRows(data, makeView({ rows: 'plans', maxPrice: 1 })).kept, [1]);
});

test('a row that falls out tells every reason, wishes in the order of the columns', () => {
  const cells = { waf: 'partial', spf: 'not-offered' } as const;
  const row: RowSketch = { segment: 'personal', status: 'ended', price: 9, cells };
  const view = makeView({
    wants: { spf: 'not-missing', waf: 'must' },
    segments: ['business'],
    statuses: ['active'],
    operator: 'Alpha',
    maxPrice: 1,
    name: 'zulu',
  });
  const reasons: DropReason[] = [
    { kind: 'feature', feature: 'waf', want: 'must' },
    { kind: 'feature', feature: 'spf', want: 'not-missing' },
    'segment',
    'status',
    'operator',
    'price',
    'name',
  ];
  assert.deepEqual(filterRows(makeComparisonData([row]), view).dropped, [{ row: 0, reasons }]);
});

test('a row is kept or dropped, never both', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      const { kept, dropped } = filterRows(data, view);
      const rows = [...kept, ...dropped.map(({ row }) => row)].sort((a, b) => a - b);
      assert.deepEqual(
        rows,
        data.sets[view.rows].ids.map((_, row) => row),
      );
    }),
    RUNS,
  );
});

const MIXED = makeComparisonData(
  [
    { id: 'alpha', price: 900, cells: { waf: 'included' } },
    { id: 'bravo', price: 900, cells: { waf: 'included' } },
    { id: 'carol', price: 900, cells: { waf: 'included' } },
  ],
  {
    plans: [
      { id: 'alpha/light', plan: 'Light', price: 900 },
      { id: 'alpha/premium', plan: 'Premium', price: 3000, cells: { waf: 'included' } },
      { id: 'bravo/light', plan: 'Light', price: 900 },
      { id: 'bravo/middle', plan: 'Middle', price: 1000, cells: { waf: 'included' } },
      { id: 'carol', price: 900, cells: { waf: 'included' } },
    ],
  },
);

interface PlanCase {
  name: string;
  view: Partial<ComparisonView>;
  kept: number[];
  dropped: { row: number; reasons: DropReason[] }[];
}

const PLAN_CASES: PlanCase[] = [
  {
    name: 'a provider falls out where one plan has the feature and another the price',
    view: { wants: { waf: 'must' }, maxPrice: 1000 },
    kept: [1, 2],
    dropped: [{ row: 0, reasons: ['plan'] }],
  },
  { name: 'a wish that one plan satisfies keeps it', view: { wants: { waf: 'must' } }, kept: [0, 1, 2], dropped: [] },
  { name: 'without wish and ceiling plans are not asked', view: { name: 'a' }, kept: [0, 1, 2], dropped: [] },
  {
    name: 'a provider that fails itself does not tell of its plans',
    view: { wants: { waf: 'must', spf: 'must' }, maxPrice: 1000, segments: ['business'] },
    kept: [],
    dropped: [0, 1, 2].map((row) => ({ row, reasons: [{ kind: 'feature', feature: 'spf', want: 'must' }] })),
  },
];

for (const { name, view, ...expected } of PLAN_CASES) {
  test(name, () => assert.deepEqual(filterRows(MIXED, makeView(view)), expected));
}

test('a provider that stays has one plan that stays by itself, or no plan', () => {
  fc.assert(
    fc.property(
      dataAndView,
      ({ data, view: { wants, maxPrice, unknownPricePasses, unknownMatches, officialOnly } }) => {
        const view = makeView({ wants, maxPrice, unknownPricePasses, unknownMatches, officialOnly });
        const asks = maxPrice !== undefined || Object.keys(wants).length > 0;
        const { ids } = data.sets.plans;
        const staying = filterRows(data, { ...view, rows: 'plans' }).kept.map((row) => ids[row]);
        const without = filterRows(data, view).kept.filter((row) => {
          const isOwn = (id?: string) => id?.startsWith(`${data.sets.providers.ids[row]}/`);
          return asks && ids.some(isOwn) && !staying.some(isOwn);
        });
        assert.deepEqual(without, []);
      },
    ),
    RUNS,
  );
});

test('a ceiling never adds a row, nor does a lower one', () => {
  fc.assert(
    fc.property(dataAndView, fc.nat(5), ({ data, view }, price) => {
      const before = filterRows(data, view).kept;
      const maxPrice = Math.min(price, view.maxPrice ?? price);
      const after = filterRows(data, { ...view, maxPrice }).kept;
      assert.deepEqual(
        after.filter((row) => !before.includes(row)),
        [],
      );
    }),
    RUNS,
  );
});

test('rows are filtered by the very cells that satisfy a wish', () => {
  fc.assert(
    fc.property(dataAndView, ({ data: { features, sets }, view: { wants, rows, unknownMatches, officialOnly } }) => {
      // Without plans, so that cells alone decide on providers too.
      const data = { features, rankings: [], sets: { ...sets, plans: rows === 'plans' ? sets.plans : sets.providers } };
      const view = makeView({ wants, rows, unknownMatches, officialOnly });
      const expected = data.sets[rows].ids.flatMap((_, row) => {
        const meetsAll = data.sets[rows].cells.every((column, index) => {
          const want = new Map(Object.entries(wants)).get(data.features[index]?.id ?? '');
          return want === undefined || satisfies(cellAt(column, row), want, view);
        });
        return meetsAll ? [row] : [];
      });
      assert.deepEqual(filterRows(data, view).kept, expected);
    }),
    RUNS,
  );
});

test('one more wish never adds a row', () => {
  fc.assert(
    fc.property(dataAndView, fc.nat(), fc.constantFrom(...WANTS), ({ data, view }, place, want) => {
      const id = data.features[place % data.features.length]?.id ?? '';
      fc.pre(!Object.hasOwn(view.wants, id));
      const before = filterRows(data, view).kept;
      const after = filterRows(data, { ...view, wants: { ...view.wants, [id]: want } }).kept;
      assert.deepEqual(
        after.filter((row) => !before.includes(row)),
        [],
      );
    }),
    RUNS,
  );
});

test('letting unknown match never removes a row', () => {
  fc.assert(
    fc.property(dataAndView, ({ data, view }) => {
      const before = filterRows(data, { ...view, unknownMatches: false }).kept;
      const after = filterRows(data, { ...view, unknownMatches: true }).kept;
      assert.deepEqual(
        before.filter((row) => !after.includes(row)),
        [],
      );
    }),
    RUNS,
  );
});
