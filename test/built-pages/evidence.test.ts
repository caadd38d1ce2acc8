import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { TODAY } from '../builders.ts';
import { readBuiltPages } from './built-pages.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
};
const content = await readContentFolder('content');
const built = buildCatalog({ entries: content.entries, today: TODAY });
if (!built.ok) throw new Error('the content has problems');
const { providers, features, guides } = built.catalog;

for (const { prefix, unknown } of [
  { prefix: '', unknown: '未確認' },
  { prefix: '/en', unknown: 'not verified' },
]) {
  test(`${prefix || '/'}: every cell of the comparison leads to a dated claim with a source, or says ${unknown}`, () => {
    const { $ } = page(`${prefix}/compare/`);
    const cells = $('table.compare tbody td').toArray();
    assert.equal(cells.length, providers.length * features.length);
    const untraceable = cells.filter((cell) => {
      const href = $(cell).find('a').attr('href');
      if (!href) return $(cell).text() !== unknown;
      const [address = '', feature = ''] = href.split('#');
      const provider = page(address).$;
      const claims = provider(`#${feature} .claim`).toArray();
      return (
        claims.length === 0 ||
        claims.some(
          (claim) => !provider(claim).find('.source a[href]').length || !/2026|26\./.test(provider(claim).text()),
        )
      );
    });
    assert.deepEqual(
      untraceable.map((cell) => $(cell).text()),
      [],
    );
  });

  test(`${prefix || '/'}: every claim stands on its provider's page with its source address`, () => {
    const missing = providers.flatMap((provider) => {
      const { $ } = page(`${prefix}/providers/${provider.id}/`);
      const hrefs = $('.claim .source a')
        .toArray()
        .map((link) => $(link).attr('href'));
      const wanted = provider.claims.map(({ source }) => {
        if (source.kind !== 'first-hand') return source.url;
        const guide = guides.find(({ id }) => id === source.url);
        return `${prefix && guide?.en ? prefix : ''}/guides/${source.url}/`;
      });
      return hrefs.length === wanted.length ? wanted.filter((href) => !hrefs.includes(href)) : [provider.id];
    });
    assert.deepEqual(missing, []);
  });

  test(`${prefix || '/'}: every feature is on every provider's page, known or unknown`, () => {
    const missing = providers.flatMap(({ id }) => {
      const { $ } = page(`${prefix}/providers/${id}/`);
      return features.filter((feature) => $(`#${feature.id}`).length !== 1).map((feature) => `${id} ${feature.id}`);
    });
    assert.deepEqual(missing, []);
  });
}

test('the first four columns are the core features', () => {
  const { $ } = page('/compare/');
  const first = $('table.compare thead tr')
    .eq(1)
    .find('a')
    .toArray()
    .slice(0, 4)
    .map((link) => $(link).attr('href'));
  assert.deepEqual(
    first,
    ['smtp-geo-restriction', 'smtp-ip-allowlist', 'waf', 'ips'].map((id) => `/features/${id}/`),
  );
});

test('the method page prints the numbers of the scoring module', async () => {
  const { COVERAGE_THRESHOLD, METHOD_VERSION, POINTS } = await import('../../src/ranking/method.ts');
  const { $ } = page('/method/');
  const printed = $('#points + table tbody td:nth-child(2)')
    .toArray()
    .map((cell) => $(cell).text());
  assert.deepEqual(
    printed.slice(0, 5),
    Object.values(POINTS).map(({ value }) => String(value)),
  );
  assert.ok($('main').text().includes(METHOD_VERSION));
  assert.ok(
    $('main')
      .text()
      .includes(`${COVERAGE_THRESHOLD.value * 100}%`),
  );
});
