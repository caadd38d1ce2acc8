import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { claimsToCheck, disputedVerdicts } from '../../src/site/claims-to-check.ts';
import { buildDate } from '../../src/site/environment.ts';
import { doubtsOf } from '../../src/verdict/evidence-strength.ts';
import { VerdictMatrix, verdictContext } from '../../src/verdict/verdict-matrix.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const today = buildDate();
const { entries } = await readContentFolder('content');
const built = buildCatalog({ entries, today });
if (!built.ok) throw new Error('the content has problems');
const { catalog } = built;
const verdicts = new VerdictMatrix(catalog, today);
const needed = claimsToCheck(catalog, verdicts, today);
const disputed = disputedVerdicts(catalog, verdicts);

/** The pages of the list in one language, in order. */
const listPages = (prefix: string): BuiltPage[] =>
  pages
    .filter(({ address }) => new RegExp(`^${prefix}/freshness/(?:\\d+/)?$`).test(address))
    .sort((a, b) => a.address.length - b.address.length || (a.address < b.address ? -1 : 1));

for (const prefix of ['', '/en']) {
  test(`${prefix}/freshness/ lists every claim that needs checking, in order, with its place and its source`, () => {
    const rows = listPages(prefix).flatMap(({ $ }) =>
      $('ol.entries > li')
        .toArray()
        .map((row) => ({
          place: Number.parseInt($(row).text().trim(), 10),
          verdict: $(row).find('a').first().attr('href'),
          title: $(row).find('.source a').length,
        })),
    );
    const wanted = needed.map(({ provider, feature }, index) => ({
      place: index + 1,
      verdict: `${prefix}/providers/${provider.id}/#${feature.id}`,
      title: 1,
    }));
    assert.deepEqual(rows, wanted);
  });
}

for (const prefix of ['', '/en']) {
  test(`${prefix}/freshness/: the printed factors multiply to the printed importance`, () => {
    const products = listPages(prefix).flatMap(({ $ }) => [
      ...$('ol.entries')
        .text()
        .matchAll(/(?:重要度|importance) ([\d.]+)\s?[（(]([\d.]+)%\s?×\s?(\d+)/g),
    ]);
    const off = products.filter(
      ([, product, percent, months]) => (Number(percent) * Number(months)).toFixed(1) !== product,
    );
    assert.equal(products.length, needed.filter(({ overdueMonths }) => overdueMonths > 0).length);
    assert.deepEqual(off, []);
  });
}

test('every row of the list says when the claim was read', () => {
  const rows = listPages('').flatMap(({ $ }) =>
    $('ol.entries > li')
      .toArray()
      .map((row) => $(row).text()),
  );
  assert.deepEqual(
    rows.filter((text) => !/\d{4}年\d{1,2}月\d{1,2}日に確認/.test(text)),
    [],
  );
});

test('every disputed verdict is on the list', () => {
  const listed = listPages('').flatMap(({ $ }) =>
    $('section:has(#disputed) a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  assert.deepEqual(
    listed,
    disputed.map(({ provider, feature }) => `/providers/${provider.id}/#${feature.id}`),
  );
});

test('a claim in doubt says 要再確認 on its provider’s page, and carries no official stamp', () => {
  for (const provider of catalog.providers) {
    const found = pages.find(({ address }) => address === `/providers/${provider.id}/`);
    assert.ok(found);
    const { $ } = found;
    const claims = $('.claim')
      .toArray()
      .map((claim) => ({
        marked: $(claim).text().includes('要再確認'),
        reported: $(claim).find('.stamp.reported').length,
      }));
    const marked = claims.filter((claim) => claim.marked);
    const inDoubt = provider.claims.filter((claim) => {
      const feature = catalog.features.find(({ id }) => id === claim.feature);
      return feature && doubtsOf(claim, verdictContext(feature, today)).length > 0;
    });
    assert.deepEqual([provider.id, marked.length], [provider.id, inDoubt.length]);
    assert.ok(marked.every(({ reported }) => reported === 1));
  }
});

test('a disputed verdict shows its sides on its provider’s page, exactly one of them kept', () => {
  const broken = disputed.filter(({ provider, feature, verdict }) => {
    const $ = pages.find(({ address }) => address === `/providers/${provider.id}/`)?.$;
    const section = $?.(`#${feature.id} .disagreement`);
    return !(
      section &&
      section.find('.side').length >= 2 &&
      section.find('.side.kept').length === 1 &&
      section.find('.claim').length === verdict.deciding.length
    );
  });
  assert.ok(disputed.length > 0);
  assert.deepEqual(broken, []);
});
