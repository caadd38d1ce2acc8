import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuery, describeRows } from '../../src/query/answer-query.ts';
import { type QueryOptions, readQuery } from '../../src/query/read-query.ts';
import { DATA, FEATURES } from './query-data.ts';

/** The ids that a query finds. */
function find(options: QueryOptions): string[] {
  const query = readQuery(options, DATA, FEATURES);
  assert.ok(query.ok, JSON.stringify(query));
  return describeRows(DATA, query.view, answerQuery(DATA, query.view)).map(({ id }) => id);
}

const FINDS: { name: string; options: QueryOptions; found: string[] }[] = [
  { name: 'no condition', options: {}, found: ['alpha', 'beta', 'gamma'] },
  { name: 'a feature', options: { must: ['waf'] }, found: ['alpha', 'beta'] },
  { name: 'two features with a comma', options: { must: ['waf,auto-backup'] }, found: ['alpha'] },
  { name: 'an option given twice', options: { must: ['waf', 'auto-backup'] }, found: ['alpha'] },
  { name: 'official evidence', options: { must: ['waf'], official: true }, found: ['alpha'] },
  {
    name: 'unknown taken as yes',
    options: { must: ['auto-backup'], 'unknown-matches': true },
    found: ['alpha', 'beta', 'gamma'],
  },
  { name: 'not known to be missing', options: { present: ['waf'] }, found: ['alpha', 'beta', 'gamma'] },
  { name: 'a segment', options: { segment: ['personal'] }, found: ['beta'] },
  { name: 'a price, unknown prices pass', options: { 'max-price': '900' }, found: ['beta', 'gamma'] },
  { name: 'a price that must be known', options: { 'max-price': '990', 'price-known': true }, found: ['alpha'] },
  {
    name: 'a price in full width with a comma',
    options: { 'max-price': '９，９９円', 'price-known': true },
    found: ['alpha'],
  },
  { name: 'a name', options: { name: 'GAM' }, found: ['gamma'] },
  { name: 'rows of plans', options: { plans: true, must: ['waf'] }, found: ['alpha/light', 'beta'] },
  { name: 'an order', options: { sort: '-name' }, found: ['gamma', 'beta', 'alpha'] },
  { name: 'nothing', options: { must: ['auto-backup'], segment: ['personal'] }, found: [] },
];

for (const { name, options, found } of FINDS) {
  test(`finds by ${name}`, () => assert.deepEqual(find(options), found));
}

const PROBLEMS: { options: QueryOptions; option: string; near: string[] }[] = [
  { options: { must: ['wfa'] }, option: 'must', near: ['waf'] },
  { options: { must: ['ワフ'] }, option: 'must', near: ['waf'] },
  { options: { partly: ['autobackup'] }, option: 'partly', near: ['auto-backup'] },
  { options: { present: ['firewall'] }, option: 'present', near: [] },
  { options: { segment: ['法人'] }, option: 'segment', near: ['business'] },
  { options: { status: ['activ'] }, option: 'status', near: ['active'] },
  { options: { columns: ['continuty'] }, option: 'columns', near: ['continuity'] },
  { options: { sort: 'feature:wfa' }, option: 'sort', near: ['feature:waf'] },
  { options: { 'max-price': '-5' }, option: 'max-price', near: [] },
  { options: { name: 'a'.repeat(201) }, option: 'name', near: [] },
];

for (const { options, option, near } of PROBLEMS) {
  test(`--${option} ${JSON.stringify(Object.values(options)[0]).slice(0, 20)} is refused, with ${near.join() || 'no suggestion'}`, () => {
    const query = readQuery(options, DATA, FEATURES);
    assert.ok(!query.ok);
    assert.deepEqual(
      query.problems.map((problem) => [problem.option, problem.near]),
      [[option, near]],
    );
  });
}

test('every mistake is told at once', () => {
  const query = readQuery({ must: ['wfa,x'], sort: 'y', 'max-price': 'z' }, DATA, FEATURES);
  assert.equal(query.ok ? 0 : query.problems.length, 4);
});

const COLUMNS: { name: string; options: QueryOptions; shown: string[] }[] = [
  { name: 'the core features without a wish', options: {}, shown: ['waf'] },
  { name: 'what is asked for', options: { must: ['auto-backup'] }, shown: ['auto-backup'] },
  { name: 'all', options: { columns: ['all'] }, shown: ['waf', 'auto-backup'] },
  { name: 'the features of a group', options: { columns: ['continuity'] }, shown: ['auto-backup'] },
];

for (const { name, options, shown } of COLUMNS) {
  test(`shows ${name}`, () => {
    const query = readQuery(options, DATA, FEATURES);
    assert.ok(query.ok);
    const [row] = describeRows(DATA, query.view, answerQuery(DATA, query.view));
    assert.deepEqual(
      row?.features.map(({ feature }) => feature),
      shown,
    );
  });
}

test('a row tells what is known, and null or "unknown" for what is not', () => {
  const query = readQuery({ columns: ['all'] }, DATA, FEATURES);
  assert.ok(query.ok);
  const rows = describeRows(DATA, query.view, answerQuery(DATA, query.view));
  const shared = { tier: 'proven', somePlans: false, disputed: false, needsCheck: false };
  assert.deepEqual(rows[0]?.features, [
    { feature: 'waf', offer: 'on-by-default', scope: 'domain', ...shared },
    { feature: 'auto-backup', offer: 'included', ...shared },
  ]);
  assert.deepEqual(rows[2], {
    id: 'gamma',
    name: 'gamma',
    plan: null,
    operator: null,
    segment: 'business',
    status: 'active',
    monthlyYen: null,
    termMonths: null,
    features: [
      { feature: 'waf', offer: 'unknown' },
      { feature: 'auto-backup', offer: 'unknown' },
    ],
  });
});
