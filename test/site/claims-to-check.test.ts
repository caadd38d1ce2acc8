import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { claimsToCheck, disputedVerdicts } from '../../src/site/claims-to-check.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { makeClaim, makeFeature, makeProvider, TODAY } from '../builders.ts';

const text = { ja: '文', en: 'text' };

/** Three features, of which `waf` weighs 3, `ips` 1 and `sla` nothing; all keep for 36 months. */
function catalogOf(claims: Claim[]): Catalog {
  return {
    providers: [makeProvider({ claims })],
    features: ['waf', 'ips', 'sla'].map((id, order) => makeFeature({ id, order })),
    attacks: [],
    guides: [],
    changes: [],
    questions: [],
    rankings: [
      {
        id: 'all',
        name: text,
        purpose: text,
        audience: text,
        order: 1,
        segments: ['business'],
        body: { ja: '' },
        weights: [
          { feature: 'waf', weight: 3, reason: text },
          { feature: 'ips', weight: 1, reason: text },
        ],
      },
    ],
  };
}

function check(claims: Claim[], today = TODAY) {
  const catalog = catalogOf(claims);
  return claimsToCheck(catalog, new VerdictMatrix(catalog, today), today).map(
    ({ reason, feature, overdueMonths, importance }) => [reason, feature.id, overdueMonths, importance],
  );
}

test('fresh claims read with confidence are not listed', () => {
  assert.deepEqual(check([makeClaim(), makeClaim({ feature: 'ips', confidence: 'medium' })]), []);
});

test('overdue claims go by share of weight × months overdue', () => {
  const claims = [
    makeClaim({ source: { pageDate: '2023-10-24' } }),
    makeClaim({ feature: 'ips', source: { pageDate: '2023-06-24' } }),
  ];
  assert.deepEqual(check(claims), [
    ['overdue', 'ips', 5, 125],
    ['overdue', 'waf', 1, 75],
  ]);
});

test('unclear claims come after overdue ones, the heavier feature first', () => {
  const claims = [
    makeClaim({ feature: 'ips', confidence: 'low', source: { pageDate: '2024-11-24' } }),
    makeClaim({ confidence: 'low' }),
    makeClaim({ feature: 'sla', confidence: 'low', source: { pageDate: '2023-11-23' } }),
  ];
  assert.deepEqual(check(claims), [
    ['overdue', 'sla', 1, 0],
    ['unclear', 'waf', 0, 0],
    ['unclear', 'ips', 0, 0],
  ]);
});

test('a claim that a stronger one beats comes last, however old', () => {
  const claims = [
    makeClaim({ source: { pageDate: '2001-01-01' } }),
    makeClaim(),
    makeClaim({ feature: 'ips', confidence: 'low' }),
  ];
  assert.deepEqual(
    check(claims).map(([reason]) => reason),
    ['unclear', 'beaten'],
  );
});

test('a claim from after the day of the build is not overdue', () => {
  assert.deepEqual(check([makeClaim()], '2001-01-01'), []);
});

test('in a far future every claim is overdue', () => {
  assert.deepEqual(
    check([makeClaim(), makeClaim({ feature: 'ips' })], '9999-12-31').map(([reason]) => reason),
    ['overdue', 'overdue'],
  );
});

test('the order of claims in a file changes nothing', () => {
  const claims = [
    makeClaim({ confidence: 'low', source: { url: 'https://www.example.jp/a' } }),
    makeClaim({ confidence: 'low', source: { url: 'https://www.example.jp/b' } }),
  ];
  const urls = (list: Claim[]) => {
    const catalog = catalogOf(list);
    return claimsToCheck(catalog, new VerdictMatrix(catalog, TODAY), TODAY).map(({ claim }) => claim.source.url);
  };
  assert.deepEqual(urls([...claims].reverse()), urls(claims));
});

test('disputed verdicts are listed, others are not', () => {
  const catalog = catalogOf([makeClaim(), makeClaim({ support: 'not-offered' }), makeClaim({ feature: 'ips' })]);
  assert.deepEqual(
    disputedVerdicts(catalog, new VerdictMatrix(catalog, TODAY)).map(({ feature }) => feature.id),
    ['waf'],
  );
});
