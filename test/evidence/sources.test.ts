import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SourceSelection, selectPages, sourcePages } from '../../src/evidence/sources.ts';
import { makeClaim, makeProvider, makeSource } from '../builders.ts';

const text = { ja: '文', en: 'text' };
const at = (url: string, feature = 'waf') => makeClaim({ feature, source: { url } });

const PAGES = sourcePages([
  makeProvider({
    id: 'alpha',
    claims: [at('https://a.example.jp/waf#top'), at('https://a.example.jp/waf', 'ips'), at('https://b.example.jp/')],
    statusNote: { detail: text, source: makeSource({ url: 'https://a.example.jp/news' }), confidence: 'high' },
    plans: [{ id: 'light', name: text, url: 'https://a.example.jp/price' }],
  }),
  makeProvider({
    id: 'beta',
    claims: [at('https://b.example.jp/'), makeClaim({ source: { kind: 'first-hand', url: 'takeover-story' } })],
  }),
]);

test('each page is listed once, with everything that cites it', () => {
  assert.deepEqual(PAGES, [
    {
      address: 'https://a.example.jp/waf',
      citations: [
        { provider: 'alpha', of: 'waf' },
        { provider: 'alpha', of: 'ips' },
      ],
    },
    {
      address: 'https://b.example.jp/',
      citations: [
        { provider: 'alpha', of: 'waf' },
        { provider: 'beta', of: 'waf' },
      ],
    },
    { address: 'https://a.example.jp/news', citations: [{ provider: 'alpha', of: 'statusNote' }] },
    { address: 'https://a.example.jp/price', citations: [{ provider: 'alpha', of: 'plans' }] },
  ]);
});

const SELECTIONS: [what: string, selection: SourceSelection, paths: string[]][] = [
  ['nothing asked for', {}, ['/waf', '/', '/news', '/price']],
  ['a provider', { providers: ['beta'] }, ['/']],
  ['a host', { hosts: ['a.example.jp'] }, ['/waf', '/news', '/price']],
  ['a piece of the address', { only: 'price' }, ['/price']],
  ['a limit', { hosts: ['a.example.jp'], limit: 2 }, ['/waf', '/news']],
];

for (const [what, selection, paths] of SELECTIONS) {
  test(`pages selected by ${what}`, () => {
    assert.deepEqual(
      selectPages(PAGES, selection).map(({ address }) => new URL(address).pathname),
      paths,
    );
  });
}
