import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { siteUrl } from '../../src/site/environment.ts';
import { featureHistory, providerHistory, providerOf } from '../../src/site/history.ts';
import { formerPaths, writeMovedPage } from '../../src/site/moved-page.ts';
import { makeFeature, makeProvider } from '../builders.ts';

const provider = makeProvider({ id: 'omega', formerIds: ['alpha'], name: { ja: '<b>オメガ</b>', en: 'Omega' } });

test('each former address is kept in both languages', () => {
  assert.deepEqual(
    formerPaths({ providers: [provider, makeProvider()] }).map(({ params }) => [params.locale, params.former]),
    [
      [undefined, 'alpha'],
      ['en', 'alpha'],
    ],
  );
});

test('the page at a former address leads on without script, at once and by a link', () => {
  const $ = load(writeMovedPage(provider, 'en'));
  assert.equal($('meta[http-equiv=refresh]').attr('content'), '0; url=/en/providers/omega/');
  assert.equal($('main a').attr('href'), '/en/providers/omega/');
  assert.equal($('link[rel=canonical]').attr('href'), `${siteUrl()}/en/providers/omega/`);
  assert.equal($('script').length, 0);
});

test('a name is shown as text', () => {
  assert.equal(load(writeMovedPage(provider, 'ja'))('h1').text(), '<b>オメガ</b>のページは移りました');
});

const text = { ja: '文', en: 'words' };
const changes = [
  {
    id: 'new',
    date: '2026-12-01',
    entries: [{ id: 'a', kind: 'claim-added' as const, provider: 'omega', features: ['waf'], text }],
  },
  {
    id: 'old',
    date: '2026-11-24',
    entries: [
      { id: 'b', kind: 'provider-added' as const, provider: 'alpha', features: ['waf', 'ips'], text },
      { id: 'c', kind: 'provider-removed' as const, provider: 'gone', text },
    ],
  },
];
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('a provider keeps the history of its former ids', () => {
  assert.deepEqual(ids(providerHistory({ changes }, provider)), ['new-a', 'old-b']);
});

test('a feature has the changes that name it', () => {
  assert.deepEqual(ids(featureHistory({ changes }, makeFeature({ id: 'ips' }))), ['old-b']);
});

test('an entry finds its provider by a former id, and none where it is gone', () => {
  const found = ['omega', 'alpha', 'gone'].map((id) => providerOf({ providers: [provider] }, id)?.id);
  assert.deepEqual(found, ['omega', 'omega', undefined]);
});
