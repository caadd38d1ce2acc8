import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { OFFER_PARTS } from '../../src/charts/offer-counts.ts';
import { GROUPS } from '../../src/schema/vocabulary.ts';
import { offerOf } from '../../src/verdict/support-strength.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { builtDay, builtPage } from './built-pages.ts';

const content = await readContentFolder('content');
const built = buildCatalog({ entries: content.entries, today: builtDay() });
if (!built.ok) throw new Error('the content has problems');
const { providers, features } = built.catalog;

const verdicts = new VerdictMatrix(built.catalog, builtDay());
const known = (provider: string, feature: string) => verdicts.get(provider, feature).known;

const columns = GROUPS.flatMap((group) => features.filter((feature) => feature.group === group));

for (const { address, names } of [
  { address: '/market/', names: 'ja' as const },
  { address: '/en/market/', names: 'en' as const },
]) {
  const { $ } = builtPage(address);
  const cells = (row: Parameters<typeof $>[0], selector: string) =>
    $(row)
      .find(selector)
      .toArray()
      .map((cell) => $(cell).text().trim());

  test(`${address}: the table of offers holds every feature, and each row adds up to all providers`, () => {
    const rows = $('#offer-numbers tbody tr').toArray();
    assert.deepEqual(
      rows.map((row) => cells(row, 'th')[0]).sort(),
      features.map(({ shortName }) => shortName[names]).sort(),
    );
    const sums = rows.map((row) => cells(row, 'td').reduce((sum, count) => sum + Number(count), 0));
    assert.deepEqual([...new Set(sums)], [providers.length]);
  });

  test(`${address}: the counts of a feature are those of its verdicts`, () => {
    const rows = $('#offer-numbers tbody tr').toArray();
    const wrong = features.filter((feature) => {
      const row = rows.find((candidate) => cells(candidate, 'th')[0] === feature.shortName[names]);
      const offers = providers.map(({ id }) => {
        const verdict = verdicts.get(id, feature.id);
        return verdict.known ? offerOf(verdict, { switchable: feature.switchable !== false }) : 'unknown';
      });
      const wanted = OFFER_PARTS.map((part) => String(offers.filter((offer) => offer === part).length));
      return row && cells(row, 'td').join() !== wanted.join();
    });
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  test(`${address}: each bar is as wide as its row of the table says`, () => {
    const bars = $('.offer-bars tbody tr').toArray();
    const numbers = $('#offer-numbers tbody tr').toArray();
    assert.equal(bars.length, numbers.length);
    const widths = (row: (typeof bars)[number]) =>
      $(row)
        .find('rect')
        .toArray()
        .map((rect) => Math.round((Number.parseFloat($(rect).attr('width') ?? '') / 100) * providers.length));
    for (const [index, bar] of bars.entries()) {
      const counts = cells(numbers[index] as (typeof bars)[number], 'td').map(Number);
      assert.deepEqual(
        widths(bar),
        counts.filter((count) => count > 0),
      );
    }
  });

  test(`${address}: the map fills the cells that have a verdict, and no others`, () => {
    const rows = $('table.map tbody tr').toArray();
    assert.equal(rows.length, providers.length);
    const wrong = rows.filter((row) => {
      const id = $(row).find('a').attr('href')?.split('/').at(-2) ?? '';
      const filled = $(row)
        .find('rect.cell')
        .toArray()
        .map((rect) => Math.round((Number.parseFloat($(rect).attr('x') ?? '') / 100) * columns.length));
      const wanted = columns.flatMap((feature, column) => (known(id, feature.id) ? [column] : []));
      return filled.join() !== wanted.join();
    });
    assert.deepEqual(
      wrong.map((row) => $(row).text()),
      [],
    );
  });

  test(`${address}: the rows and columns of the map add up to the same totals`, () => {
    const rows = $('table.map tbody tr').toArray();
    const totals = cells($('table.map tfoot')[0] as (typeof rows)[number], 'td')
      .slice(1)
      .map(Number);
    const sum = (place: number) => rows.reduce((all, row) => all + Number(cells(row, 'td')[place]), 0);
    assert.deepEqual(totals, [sum(1), sum(2)]);
    const byColumn = $('.map-foot text').toArray();
    assert.equal(
      byColumn.reduce((all, text) => all + Number($(text).text()), 0),
      sum(1) + sum(2),
    );
  });

  test(`${address}: the map's table names as many features as the map fills`, () => {
    const named = $('#map-names td')
      .toArray()
      .flatMap((cell) => $(cell).text().split(/、|, /))
      .filter((name) => columns.some(({ shortName }) => shortName[names] === name));
    assert.equal(named.length, $('rect.cell').length);
  });

  test(`${address}: the numbers of the price table run from 1, and each stands once in the picture`, () => {
    const numbers = (selector: string) =>
      $(selector)
        .toArray()
        .map((element) => Number($(element).text()));
    const rows = numbers('#price-numbers tbody td:first-child');
    assert.deepEqual(
      rows,
      rows.map((_number, index) => index + 1),
    );
    assert.deepEqual(
      numbers('.plot .point').sort((a, b) => a - b),
      rows,
    );
  });

  test(`${address}: providers without a known price are off the price axis`, () => {
    const numbers = (part: number) =>
      $('.plot > svg')
        .eq(part)
        .find('.point')
        .toArray()
        .map((label) => $(label).text())
        .sort();
    const wanted = (has: boolean) =>
      $('#price-numbers tbody tr')
        .toArray()
        .filter((row) => /\d/.test(cells(row, 'td').at(-1) ?? '') === has)
        .map((row) => cells(row, 'td')[0])
        .sort();
    assert.deepEqual([numbers(0), numbers(1)], [wanted(true), wanted(false)]);
  });
}

test('the bar on a feature page holds the numbers of that feature in the market', () => {
  const { $: $market } = builtPage('/market/');
  const wrong = features.filter(({ id, shortName }) => {
    const row = $market('#offer-numbers tbody tr').filter(
      (_index, element) => $market(element).find('th').text().trim() === shortName.ja,
    );
    const { $ } = builtPage(`/features/${id}/`);
    const counts = (cells: string[]) => cells.map((count) => count.trim()).join();
    const inMarket = $market(row)
      .find('td')
      .toArray()
      .map((cell) => $market(cell).text());
    const onPage = $('.legend b')
      .toArray()
      .map((count) => $(count).text());
    return counts(inMarket) !== counts(onPage);
  });
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  );
});
