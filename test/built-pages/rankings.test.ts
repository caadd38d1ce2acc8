import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { RankingSettings } from '../../src/i18n/own-weights-words.ts';
import { placeTexts, type RankingView, unrankedTexts } from '../../src/i18n/ranking-texts.ts';
import { rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { type BuiltPage, DIST, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages().filter(({ address }) => /\/rankings\/[^/]+\/$/.test(address));
const settingsOf = ({ address }: BuiltPage) =>
  JSON.parse(readFileSync(`${DIST}${address}own-weights.json`, 'utf8')) as RankingSettings;
const textOf = ({ $ }: BuiltPage, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $(element).text().trim());

/** The ranking as the script of the page computes it from its file, by the editor's weights. */
function viewOf(page: BuiltPage): RankingView {
  const { matrix, words } = settingsOf(page);
  const { $ } = page;
  const names = matrix.providers.map((id) => $(`.sheet [data-id="${id}"] .who a`).text());
  return { matrix, weights: matrix.weights, result: rankByWeights(matrix, matrix.weights), names, words };
}

test('there is a page with its file for every ranking in both languages', () => {
  assert.equal(pages.length, 10);
});

for (const prefix of ['', '/en']) {
  test(`${prefix}/rankings/ names everybody who shares a first place`, () => {
    const list = readBuiltPages().find(({ address }) => address === `${prefix}/rankings/`);
    assert.ok(list);
    const missing = pages
      .filter(({ address }) => address.startsWith(`${prefix}/rankings/`))
      .flatMap((page) => {
        const view = viewOf(page);
        const text = list.$(`li:has(a[href="${page.address}"])`).text();
        const firsts = view.result.ranked.filter(({ place }) => place === 1).map(({ row }) => view.names[row] ?? '');
        return firsts.filter((name) => !text.includes(name));
      });
    assert.deepEqual(missing, []);
  });
}

for (const page of pages) {
  const view = viewOf(page);
  const { ranked, unranked } = view.result;

  test(`${page.address}: what the script computes by the editors’ weights is what the page says`, () => {
    const computed = ranked.map((_placed, index) => placeTexts(view, index));
    const printed = (selector: string) => textOf(page, `.sheet-table > tbody ${selector}`);
    assert.deepEqual(
      printed('.rank b'),
      computed.map(({ place }) => place),
    );
    assert.deepEqual(
      printed('.rank small:not(.moved)'),
      computed.map(({ note }) => note),
    );
    assert.deepEqual(
      printed('.points'),
      computed.map(({ points }) => points),
    );
    assert.deepEqual(
      printed('.barline small'),
      computed.map(({ upTo }) => upTo),
    );
    assert.deepEqual(
      printed('.decides'),
      computed.map(({ decides }) => decides),
    );
    assert.deepEqual(
      page
        .$('.sheet-table > tbody')
        .toArray()
        .map((body) => page.$(body).attr('data-id')),
      ranked.map(({ row }) => view.matrix.providers[row]),
    );
  });

  test(`${page.address}: those without a place stand apart, by name, with what is missing`, () => {
    const computed = unranked.map((_item, index) => unrankedTexts(view, index));
    assert.deepEqual(
      textOf(page, '.unranked > li p'),
      computed.flatMap(({ why, missing }) => [why, missing]),
    );
    const rows = unranked.map(({ row }) => row);
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => a - b),
    );
  });

  test(`${page.address}: every part of every score leads to its claims`, () => {
    const links = page
      .$('.breakdown > tbody a')
      .toArray()
      .map((link) => page.$(link).attr('href')?.replace('/en', ''));
    const wanted = ranked.flatMap(({ row }) =>
      view.matrix.features.map((feature) => `/providers/${view.matrix.providers[row]}/#${feature}`),
    );
    assert.deepEqual(links, wanted);
  });

  test(`${page.address}: the parts of a score add up to its sum`, () => {
    const { $ } = page;
    const off = $('.breakdown')
      .toArray()
      .filter((table) => {
        const numbers = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
        const ends = $(table)
          .find('> tbody td:last-child')
          .toArray()
          .map((cell) => numbers($(cell).text()));
        const sum = (pick: (parts: number[]) => number | undefined) =>
          ends.reduce((running, parts) => running + (pick(parts) ?? 0), 0);
        const [, reported = 0, possible = 0] = numbers($(table).find('tfoot td').text());
        // Each line is rounded to a tenth.
        const slack = 0.05 * ends.length + 0.05;
        return (
          Math.abs(sum((parts) => parts[0]) - reported) > slack ||
          Math.abs(sum((parts) => parts.at(-1)) - possible) > slack
        );
      });
    assert.equal(off.length, 0);
  });

  test(`${page.address}: every ranked provider tells how it fares when weights vary`, () => {
    const shares = textOf(page, '.sheet-table > tbody .sway span');
    assert.equal(shares.length, 2 * ranked.length);
    assert.deepEqual(
      shares.filter((share) => !/\d+%/.test(share)),
      [],
    );
  });

  test(`${page.address}: a first place that other weights seldom give is said to rest on the editors’`, () => {
    const shares = textOf(page, '.sheet-table > tbody .sway span:first-child').map((text) =>
      Number(text.match(/(\d+)%/)?.[1]),
    );
    const ofFirsts = shares.filter((_share, index) => ranked[index]?.place === 1);
    const isSeldom = Math.max(...shares) > Math.max(...ofFirsts);
    assert.equal(page.$('.steadier a[href$="/method/#robustness"]').length, isSeldom ? 1 : 0);
  });

  test(`${page.address}: each weight stands beside its reason, as text and as a field`, () => {
    const weights = view.weights.map(String);
    assert.deepEqual(textOf(page, '.weights > li > b'), weights);
    assert.deepEqual(
      page
        .$('.weights [type=number]')
        .toArray()
        .map((field) => page.$(field).attr('value')),
      weights,
    );
    assert.deepEqual(
      textOf(page, '.weights > li > p').filter((reason) => reason === ''),
      [],
    );
  });
}
