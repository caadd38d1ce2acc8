import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDate, buildDateNote, siteUrl, siteUrlNote } from '../../src/site/environment.ts';

test('SOURCE_DATE_EPOCH sets the day', () => {
  assert.equal(buildDate({ SOURCE_DATE_EPOCH: '1795478400' }), '2026-11-24');
});

for (const { epoch, day } of [
  { epoch: '0', day: '1970-01-01' },
  { epoch: '253402300799', day: '9999-12-31' },
]) {
  test(`SOURCE_DATE_EPOCH=${epoch} is a day, and the terminal says where it comes from`, () => {
    assert.equal(buildDate({ SOURCE_DATE_EPOCH: epoch }), day);
    assert.deepEqual(buildDateNote('en', { SOURCE_DATE_EPOCH: epoch }), [`The day is ${day}, from SOURCE_DATE_EPOCH.`]);
  });
}

test('without it the terminal says nothing of the day', () => {
  assert.deepEqual(buildDateNote('en', {}), []);
});

test('without it the day is today in UTC', () => {
  assert.equal(buildDate({}, new Date('2026-11-24T23:59:59Z')), '2026-11-24');
});

for (const epoch of ['soon', '-1', '1e99', '99999999999999999', '253402300800', '1795478400.5', 'NaN']) {
  test(`SOURCE_DATE_EPOCH=${epoch} is refused with the right form`, () => {
    assert.throws(() => buildDate({ SOURCE_DATE_EPOCH: epoch }), /expected whole seconds since 1970/);
  });
}

test('SITE_URL loses its trailing slash', () => {
  assert.equal(siteUrl({ SITE_URL: 'https://www.example.jp/' }), 'https://www.example.jp');
});

test('the terminal says where no SITE_URL is set, and nothing where one is', () => {
  assert.match(siteUrlNote('en', {})[0] ?? '', /^SITE_URL is not set: .* http:\/\/localhost:4321\./);
  assert.deepEqual(siteUrlNote('en', { SITE_URL: 'https://www.example.jp' }), []);
});

test('a SITE_URL with a path is refused', () => {
  assert.throws(() => siteUrl({ SITE_URL: 'https://www.example.jp/sub' }), /expected an origin/);
});
