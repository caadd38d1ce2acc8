import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { METHOD_HISTORY } from '../../src/ranking/method.ts';
import { rankProviders } from '../../src/ranking/rank-providers.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { builtDay, builtPage } from './built-pages.ts';

const content = await readContentFolder('content');
const built = buildCatalog({ entries: content.entries, today: builtDay() });
if (!built.ok) throw new Error('the content has problems');
const { rankings, features, providers } = built.catalog;
const [main] = rankings;
if (!main) throw new Error('there is no ranking');
const verdicts = new VerdictMatrix(built.catalog, builtDay());
const [first] = rankProviders({
  ranking: main,
  providers,
  switchable: (id) => features.find((feature) => feature.id === id)?.switchable !== false,
  verdictOf: (provider, feature) => verdicts.get(provider, feature),
}).ranked;
if (!first) throw new Error('nobody has a place');

/** The printed rows of the worked example: name, verdict, tier, weight, points, and three products. */
function workedRows(address: string): string[][] {
  const { $ } = builtPage(address);
  return $('.worked tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('th, td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}

/** Numbers that were printed are compared as printed: to a tenth of what their last digit can hide. */
const near = (printed: number, computed: number, tolerance: number) => Math.abs(printed - computed) <= tolerance;

const lastRows = (address: string) => {
  const { $ } = builtPage(address);
  return $('.worked tfoot tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => Number($(cell).text())),
    );
};

for (const { address, locale, official } of [
  { address: '/method/', locale: 'ja' as const, official: '公式' },
  { address: '/en/method/', locale: 'en' as const, official: 'official' },
]) {
  test(`${address}: each product of the worked example is weight × points, official only where the tier is`, () => {
    const wrong = workedRows(address).filter(([, , tier, weight, points = '', ...products]) => {
      const [low = 0, high = low] = points.split('–').map(Number);
      const isUnknown = tier === '';
      const wanted = [tier === official ? low : 0, isUnknown ? 0 : low, high].map((point) => Number(weight) * point);
      return !wanted.every((product, index) => near(Number(products[index]), product, 0.0005));
    });
    assert.deepEqual(wrong, []);
  });

  test(`${address}: the sums, the division and the scores of the worked example are right`, () => {
    const rows = workedRows(address);
    const add = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const [sums = [], scores = []] = lastRows(address);
    const [total = 0, , ...products] = sums;
    assert.ok(near(total, add(3), 0.0005));
    assert.ok([5, 6, 7].every((column, index) => near(products[index] ?? 0, add(column), 0.0005)));
    assert.ok(products.every((sum, index) => near(scores[index] ?? 0, (sum / total) * 100, 0.0501)));
  });

  test(`${address}: the worked example is the first place of the first ranking, with its scores`, () => {
    const { provider, score } = first;
    const [, scores = []] = lastRows(address);
    assert.ok(
      [score.proven, score.reported, score.possible].every((value, index) => near(scores[index] ?? 0, value, 0.0501)),
    );
    assert.ok(builtPage(address).$('#example + p').text().includes(provider.name[locale]));
  });

  test(`${address}: every heading of the method stands in its table of contents, in order`, () => {
    const { $ } = builtPage(address);
    const attributes = (selector: string, name: string) =>
      $(selector)
        .toArray()
        .map((element) => $(element).attr(name)?.replace('#', ''));
    assert.deepEqual(attributes('.contents a', 'href'), attributes('main h2', 'id'));
  });
}

test('the weights of the worked example are those that the editors wrote', () => {
  const weights = new Map(
    main.weights.map(({ feature, weight }) => [features.find(({ id }) => id === feature)?.shortName.ja, weight]),
  );
  const rows = workedRows('/method/');
  const known = rows.filter(([, , tier]) => tier !== '');
  assert.ok(known.length > 3);
  assert.deepEqual(
    known.filter(([name, , , weight]) => weights.get(name) !== Number(weight)),
    [],
  );
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  assert.equal(lastRows('/method/')[0]?.[0], all);
});

test('the changes of the method are listed with their days', () => {
  const { $ } = builtPage('/method/');
  const days = $('#history ~ table time')
    .toArray()
    .map((time) => $(time).attr('datetime'));
  assert.deepEqual(
    days,
    METHOD_HISTORY.map(({ since }) => since),
  );
});
