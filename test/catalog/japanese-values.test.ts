import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isImpossibleDay, readDay } from '../../src/catalog/japanese-date.ts';
import { readNumber } from '../../src/catalog/japanese-number.ts';

const DAYS: Record<string, string | undefined> = {
  '2026-11-24': '2026-11-24',
  '2026/11/24': '2026-11-24',
  '2026.11.24': '2026-11-24',
  '2026-1-4': '2026-01-04',
  '2026年11月24日': '2026-11-24',
  '2026年11月24日（火）': '2026-11-24',
  令和8年11月24日: '2026-11-24',
  令和元年5月1日: '2019-05-01',
  'R8.11.24': '2026-11-24',
  平成31年4月30日: '2019-04-30',
  '２０２６－１１－２４': '2026-11-24',
  '2026-11-24T10:00:00+09:00': '2026-11-24',
  '20261124': '2026-11-24',
  '2026-11': undefined,
  '2026-11-31': undefined,
  '11/24/2026': undefined,
  yesterday: undefined,
};

for (const [text, day] of Object.entries(DAYS)) {
  test(`"${text}" is read as ${day ?? 'no day'}`, () => {
    assert.equal(readDay(text), day);
  });
}

test('a day that no calendar holds is told from a text of another form', () => {
  assert.deepEqual(['2026-02-30', '2026年13月1日', '2028-02-29', '2026-11', 'soon'].map(isImpossibleDay), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

const NUMBERS: Record<string, number | undefined> = {
  '14': 14,
  '１４': 14,
  '14日': 14,
  '14日間': 14,
  約14: 14,
  '1,500円': 1500,
  '¥500': 500,
  '￥５００': 500,
  '500（税込）': 500,
  '36ヶ月': 36,
  '99.99%': 99.99,
  '-14': undefined,
  '1年': undefined,
  '14〜30日': undefined,
  many: undefined,
};

for (const [text, number] of Object.entries(NUMBERS)) {
  test(`"${text}" is read as ${number ?? 'no number'}`, () => {
    assert.equal(readNumber(text), number);
  });
}

test('years are read as months only where a field counts months', () => {
  assert.deepEqual([readNumber('3年', true), readNumber('3年間', true), readNumber('3年')], [36, 36, undefined]);
});
