import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDate, siteUrl } from '../../src/site/environment.ts';

test('SOURCE_DATE_EPOCH sets the day', () => {
  assert.equal(buildDate({ SOURCE_DATE_EPOCH: '1795478400' }), '2026-11-24');
});

test('without it the day is today in UTC', () => {
  assert.equal(buildDate({}, new Date('2026-11-24T23:59:59Z')), '2026-11-24');
});

for (const epoch of ['soon', '-1', '1e99', '99999999999999999']) {
  test(`SOURCE_DATE_EPOCH=${epoch} is refused with the right form`, () => {
    assert.throws(() => buildDate({ SOURCE_DATE_EPOCH: epoch }), /expected whole seconds since 1970/);
  });
}

test('SITE_URL loses its trailing slash', () => {
  assert.equal(siteUrl({ SITE_URL: 'https://www.example.jp/' }), 'https://www.example.jp');
});

test('a SITE_URL with a path is refused', () => {
  assert.throws(() => siteUrl({ SITE_URL: 'https://www.example.jp/sub' }), /expected an origin/);
});
