import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../src/schema/claim.ts';
import { resolveVerdict, type VerdictContext } from '../../src/verdict/resolve-verdict.ts';
import { CONTEXT, makeClaim } from '../builders.ts';

interface Case {
  name: string;
  claims: Claim[];
  plan?: string;
  context?: Partial<VerdictContext>;
  /** Compared field by field; fields not named are not asked about. */
  expected: Record<string, unknown>;
}

const third = { kind: 'third-party' } as const;

const CASES: Case[] = [
  { name: 'no claim is unknown', claims: [], expected: { known: false } },
  {
    name: 'one official claim is proven',
    claims: [makeClaim({ enabledByDefault: true, scope: 'domain' })],
    expected: {
      support: 'included',
      enabledByDefault: true,
      scope: 'domain',
      tier: 'proven',
      plans: 'all',
      disputed: false,
    },
  },
  { name: 'a third-party claim is reported', claims: [makeClaim({ source: third })], expected: { tier: 'reported' } },
  {
    name: 'a first-hand claim is reported',
    claims: [makeClaim({ source: { kind: 'first-hand', url: 'story' } })],
    expected: { tier: 'reported' },
  },
  {
    name: 'an answer of the host is proven',
    claims: [makeClaim({ source: { kind: 'official-answer' } })],
    expected: { tier: 'proven' },
  },
  {
    name: 'an official claim beats a later third-party one',
    claims: [
      makeClaim({ support: 'not-offered', source: { ...third, pageDate: '2026-10-01' } }),
      makeClaim({ support: 'included', source: { pageDate: '2024-10-01' } }),
    ],
    expected: { support: 'included', tier: 'proven', disputed: false },
  },
  {
    name: 'among equals the later page date wins',
    claims: [
      makeClaim({ support: 'included', source: { pageDate: '2024-10-01' } }),
      makeClaim({ support: 'not-offered', source: { pageDate: '2025-10-01' } }),
    ],
    expected: { support: 'not-offered', disputed: false },
  },
  {
    name: 'with the same page date the later day read wins',
    claims: [
      makeClaim({ support: 'included', source: { pageDate: '2025-10-01', readOn: '2026-10-01' } }),
      makeClaim({ support: 'not-offered', source: { pageDate: '2025-10-01', readOn: '2026-11-01' } }),
    ],
    expected: { support: 'not-offered', disputed: false },
  },
  {
    name: 'a page without a date does not lose to a dated one',
    claims: [makeClaim({ support: 'included', source: { pageDate: '2025-10-01' } }), makeClaim({ support: 'partial' })],
    expected: { support: 'partial', disputed: true },
  },
  {
    name: 'equals that disagree are disputed and keep the weaker support',
    claims: [makeClaim({ support: 'included' }), makeClaim({ support: 'not-offered' })],
    expected: { support: 'not-offered', disputed: true },
  },
  {
    name: 'equals that disagree about the default are disputed and keep the weaker',
    claims: [makeClaim({ enabledByDefault: true }), makeClaim({ enabledByDefault: false })],
    expected: { support: 'included', enabledByDefault: false, disputed: true },
  },
  {
    name: 'a default that only one of the equals tells is no dispute',
    claims: [makeClaim({}), makeClaim({ enabledByDefault: true })],
    expected: { enabledByDefault: true, disputed: false },
  },
  {
    name: 'an older claim of the same tier tells the default on which the newest is silent',
    claims: [
      makeClaim({ source: { pageDate: '2026-01-01' } }),
      makeClaim({ enabledByDefault: true, source: { pageDate: '2025-01-01' } }),
    ],
    expected: { enabledByDefault: true, disputed: false },
  },
  {
    name: 'a third-party default does not fill the gap of an official claim',
    claims: [makeClaim({}), makeClaim({ enabledByDefault: true, source: third })],
    expected: { enabledByDefault: undefined },
  },
  {
    name: 'an official claim past its shelf life drops to reported',
    claims: [makeClaim({ source: { pageDate: '2020-01-01' } })],
    expected: { tier: 'reported', doubts: ['past-shelf-life'] },
  },
  {
    name: 'an official claim read with low confidence drops to reported',
    claims: [makeClaim({ confidence: 'low' })],
    expected: { tier: 'reported', doubts: ['low-confidence'] },
  },
  {
    name: 'a dropped official claim still beats a third-party one',
    claims: [
      makeClaim({ support: 'not-offered', source: { ...third, pageDate: '2026-01-01' } }),
      makeClaim({ support: 'included', confidence: 'low' }),
    ],
    expected: { support: 'included', tier: 'reported', disputed: false },
  },
  {
    name: 'a proven claim beats a later official one that is in doubt',
    claims: [
      makeClaim({ support: 'included', source: { pageDate: '2025-01-01' } }),
      makeClaim({ support: 'not-offered', confidence: 'low', source: { pageDate: '2026-01-01' } }),
    ],
    expected: { support: 'included', tier: 'proven', doubts: [] },
  },
  {
    name: 'claims of some plans alone hold for those plans',
    claims: [makeClaim({ plans: ['premium'] })],
    expected: { support: 'included', plans: ['premium'] },
  },
  {
    name: 'different supports of different plans are no dispute; the best plan is shown',
    claims: [makeClaim({ plans: ['light'], support: 'not-offered' }), makeClaim({ plans: ['premium'] })],
    expected: { support: 'included', plans: ['premium'], disputed: false },
  },
  {
    name: 'a plan asked for has its own verdict',
    claims: [makeClaim({ plans: ['light'], support: 'not-offered' }), makeClaim({ plans: ['premium'] })],
    plan: 'light',
    expected: { support: 'not-offered', plans: 'all' },
  },
  {
    name: 'a plan asked for without claims is unknown',
    claims: [makeClaim({ plans: ['premium'] })],
    plan: 'light',
    expected: { known: false },
  },
  {
    name: 'claims of all plans count for a plan asked for',
    claims: [makeClaim({ plans: 'all' })],
    plan: 'light',
    expected: { support: 'included' },
  },
  {
    name: 'where more is better, equals keep the lower figure',
    claims: [makeClaim({ measure: 14 }), makeClaim({ measure: 7 })],
    context: { betterMeasure: 'higher' },
    expected: { measure: 7 },
  },
  {
    name: 'where less is better, equals keep the higher figure',
    claims: [makeClaim({ measure: 100 }), makeClaim({ measure: 1500 })],
    context: { betterMeasure: 'lower' },
    expected: { measure: 1500 },
  },
];

for (const { name, claims, plan, context, expected } of CASES) {
  test(name, () => {
    const verdict = resolveVerdict(claims, { ...CONTEXT, ...context }, plan) as unknown as Record<string, unknown>;
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(verdict[field], value, field);
  });
}

test('the order of claims changes nothing', () => {
  const claims = [
    makeClaim({ support: 'partial', plans: ['a'] }),
    makeClaim({ support: 'included', plans: ['b'], enabledByDefault: false }),
    makeClaim({ support: 'included', source: { ...third, pageDate: '2026-01-01' } }),
  ];
  const { deciding: _a, ...forwards } = resolveVerdict(claims, CONTEXT) as never as { deciding: unknown };
  const { deciding: _b, ...backwards } = resolveVerdict([...claims].reverse(), CONTEXT) as never as {
    deciding: unknown;
  };
  assert.deepEqual(forwards, backwards);
});

test('a disputed verdict shows both claims, the stronger first', () => {
  const included = makeClaim({ support: 'included' });
  const missing = makeClaim({ support: 'not-offered' });
  const verdict = resolveVerdict([missing, included], CONTEXT);
  assert.deepEqual(verdict.known && verdict.deciding, [included, missing]);
});

test('an older claim that supplies the default is shown as deciding', () => {
  const newest = makeClaim({ source: { pageDate: '2026-01-01' } });
  const older = makeClaim({ enabledByDefault: true, source: { pageDate: '2025-01-01' } });
  const verdict = resolveVerdict([newest, older], CONTEXT);
  assert.ok(verdict.known && verdict.deciding.includes(older));
});

/** Claims that a careless resolution would show for every plan, or as the plan named first. */
const PLAN_CASES: { name: string; claims: Claim[]; plans: string[]; expected: Record<string, unknown> }[] = [
  {
    name: 'a claim of all plans does not hold for a plan that an equal claim excludes',
    claims: [
      makeClaim({ enabledByDefault: true }),
      makeClaim({ plans: ['light'], support: 'not-offered' }),
      makeClaim({ plans: ['standard'], enabledByDefault: true }),
    ],
    plans: ['light', 'standard'],
    expected: { support: 'included', plans: ['standard'], disputed: false },
  },
  {
    name: 'where every plan is named alike it holds for all',
    claims: [makeClaim({ plans: ['light'] }), makeClaim({ plans: ['standard'] })],
    plans: ['light', 'standard'],
    expected: { plans: 'all' },
  },
  {
    name: 'a plan beyond dispute is shown before one that is disputed',
    claims: [
      makeClaim({ plans: ['light'], support: 'partial' }),
      makeClaim({ plans: ['light'], support: 'included' }),
      makeClaim({ plans: ['standard'], support: 'partial' }),
    ],
    plans: ['light', 'standard'],
    expected: { support: 'partial', plans: ['standard'], disputed: false },
  },
  {
    name: 'plans that fare alike share the weaker figure and no scope on which they differ',
    claims: [
      makeClaim({ plans: ['light'], measure: 7, scope: 'domain' }),
      makeClaim({ plans: ['standard'], measure: 14, scope: 'contract' }),
    ],
    plans: ['light', 'standard'],
    expected: { measure: 7, scope: undefined, plans: 'all' },
  },
];

for (const { name, claims, plans, expected } of PLAN_CASES) {
  for (const [order, list] of [
    ['as filed', claims],
    ['reversed', [...claims].reverse()],
  ] as const) {
    test(`${name} (${order})`, () => {
      const context = { ...CONTEXT, betterMeasure: 'higher' } as const;
      const verdict = resolveVerdict(list, context, undefined, plans) as unknown as Record<string, unknown>;
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(verdict[field], value, field);
    });
  }
}

test('the claims of every plan that fares alike are shown as deciding', () => {
  const claims = [makeClaim({ plans: ['light'] }), makeClaim({ plans: ['standard'] })];
  const verdict = resolveVerdict(claims, CONTEXT, undefined, ['light', 'standard']);
  assert.deepEqual(verdict.known && verdict.deciding, claims);
});
