import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageInMonths, dueDay, isPastShelfLife, monthsOverdue, vouchedDay } from '../../src/freshness/shelf-life.ts';
import { makeSource } from '../builders.ts';

test('a stored copy vouches for its page date, a live page for the day read', () => {
  const dates = { pageDate: '2020-05-01', readOn: '2026-11-24' };
  assert.equal(vouchedDay(makeSource({ ...dates, via: 'stored-copy' })), '2020-05-01');
  assert.equal(vouchedDay(makeSource({ ...dates, via: 'live' })), '2026-11-24');
});

test('a stored copy without a page date vouches for the day read', () => {
  assert.equal(vouchedDay(makeSource({ readOn: '2026-11-24' })), '2026-11-24');
});

const DUE = [
  { readOn: '2026-01-15', months: 24, due: '2028-01-15' },
  { readOn: '2026-11-30', months: 3, due: '2027-02-28' },
  { readOn: '2027-11-30', months: 3, due: '2028-02-29' },
  { readOn: '2026-12-31', months: 1, due: '2027-01-31' },
];
for (const { readOn, months, due } of DUE) {
  test(`${months} months after ${readOn} is ${due}`, () => {
    assert.equal(dueDay(makeSource({ readOn }), months), due);
  });
}

test('a claim is past its shelf life from the day after it falls due', () => {
  const source = makeSource({ readOn: '2026-01-15' });
  assert.equal(isPastShelfLife(source, 24, '2028-01-15'), false);
  assert.equal(isPastShelfLife(source, 24, '2028-01-16'), true);
});

const OVERDUE = [
  { today: '2028-01-15', months: 0 },
  { today: '2028-01-16', months: 1 },
  { today: '2028-02-15', months: 1 },
  { today: '2028-02-16', months: 2 },
  { today: '2030-01-15', months: 24 },
  { today: '2020-01-01', months: 0 },
  { today: '1970-01-01', months: 0 },
  { today: '9999-12-31', months: 95_664 },
];
for (const { today, months } of OVERDUE) {
  test(`on ${today} a claim due on 2028-01-15 is ${months} months overdue`, () => {
    assert.equal(monthsOverdue(makeSource({ readOn: '2026-01-15' }), 24, today), months);
  });
}

const AGES = [
  { today: '2026-01-15', months: 0 },
  { today: '2026-02-14', months: 0 },
  { today: '2026-02-15', months: 1 },
  { today: '2027-03-14', months: 13 },
  { today: '2025-12-31', months: 0 },
];
for (const { today, months } of AGES) {
  test(`on ${today} a claim read on 2026-01-15 is ${months} full months old`, () => {
    assert.equal(ageInMonths(makeSource({ readOn: '2026-01-15' }), today), months);
  });
}
