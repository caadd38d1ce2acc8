import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestNames } from '../../src/catalog/nearest-name.ts';

const NAMES = [
  { name: 'waf', words: ['ワフ', 'Webアプリケーションファイアウォール'] },
  { name: 'ids' },
  { name: 'ips' },
];

const CASES: { typed: string; near: string[] }[] = [
  { typed: 'waf', near: ['waf'] },
  { typed: 'WAF', near: ['waf'] },
  { typed: 'ｗａｆ', near: ['waf'] },
  { typed: 'wfa', near: ['waf'] },
  { typed: 'wax', near: ['waf'] },
  { typed: 'wa f', near: ['waf'] },
  { typed: 'ワフ', near: ['waf'] },
  { typed: 'its', near: ['ids', 'ips'] },
  { typed: 'firewall', near: [] },
  { typed: '', near: [] },
];

for (const { typed, near } of CASES) {
  test(`"${typed}" is near ${near.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(nearestNames(typed, NAMES), near);
  });
}
