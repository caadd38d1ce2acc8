import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { coverAttack } from '../../src/ranking/attack-coverage.ts';
import { rankBySafety } from '../../src/ranking/safe-as-delivered.ts';
import { buildDate } from '../../src/site/environment.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { readBuiltPages } from './built-pages.ts';

const pages = new Map(readBuiltPages().map((page) => [page.address, page]));
const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
};
const today = buildDate();
const { entries } = await readContentFolder('content');
const built = buildCatalog({ entries, today });
if (!built.ok) throw new Error('the content has problems');
const { providers, attacks, features } = built.catalog;
const verdicts = new VerdictMatrix(built.catalog, today);
const switchable = new Set(features.filter((feature) => feature.switchable !== false).map(({ id }) => id));
const coverage = (provider: string, attack: (typeof attacks)[number]) =>
  coverAttack(
    attack.steps,
    (feature) => verdicts.get(provider, feature),
    (feature) => switchable.has(feature),
  );

for (const prefix of ['', '/en']) {
  test(`every step of ${prefix}/attacks/ tells its sign, what to do first and a guide`, () => {
    for (const { id, steps } of attacks) {
      const { $ } = page(`${prefix}/attacks/${id}/`);
      const told = $('.advice > li')
        .toArray()
        .map((step) => ({
          id: $(step).attr('id'),
          filled: $(step)
            .find('dd')
            .toArray()
            .filter((word) => $(word).text().trim()).length,
          guide: $(step).find('a').attr('href')?.startsWith(`${prefix}/guides/`),
        }));
      assert.deepEqual(
        told,
        steps.map((step) => ({ id: `now-${step.id}`, filled: 3, guide: true })),
      );
    }
  });
}

test('every attack page draws its steps in order, each with the features that cut it', () => {
  for (const { id, steps } of attacks) {
    const { $ } = page(`/attacks/${id}/`);
    const drawn = $('figure.attack .path > li')
      .toArray()
      .map((step) => ({
        id: $(step).attr('id'),
        cutBy: $(step)
          .find('.guards a')
          .toArray()
          .map((link) => $(link).attr('href')?.split('/')[2]),
      }));
    assert.deepEqual(
      drawn,
      steps.map((step) => ({ id: step.id, cutBy: step.cutBy })),
    );
  }
});

test('on every attack page the services counted at a step are all services', () => {
  for (const { id } of attacks) {
    const { $ } = page(`/attacks/${id}/`);
    for (const tally of $('.tally').toArray()) {
      const numbers = $(tally)
        .find('li')
        .toArray()
        .map((item) => Number(/\d+\s*$/.exec($(item).text())));
      assert.equal(
        numbers.reduce((a, b) => a + b, 0),
        providers.length,
      );
    }
  }
});

test('every provider page draws every step in the shape of its state, hollow where only reports back it', () => {
  for (const { id } of providers) {
    const { $ } = page(`/en/providers/${id}/`);
    for (const attack of attacks) {
      const drawn = $(`#path-${attack.id} .path > li`)
        .toArray()
        .map((step) => {
          const gate = $(step).children('.gate');
          return [gate.children('use').attr('href'), gate.hasClass('hollow')];
        });
      const wanted = coverage(id, attack).steps.map(({ state, proven }) => [`#gate-${state}`, !proven]);
      assert.deepEqual(drawn, wanted);
    }
  }
});

test('a step never says by shape alone what becomes of it', () => {
  const { $ } = page('/providers/xserver/');
  const silent = $('.path > li')
    .toArray()
    .map((step) => $(step).children('p').first().text())
    .filter((words) => !/断つ|断てる|断てない|未確認/.test(words));
  assert.deepEqual(silent, []);
});

test('the ranking by "safe as delivered" prints every place, tie and count', () => {
  const { placed } = rankBySafety(providers, ({ id }) => attacks.map((attack) => coverage(id, attack)));
  const { $ } = page('/safe-as-delivered/');
  const printed = $('.ranking tbody tr')
    .toArray()
    .map((row) => [
      $(row).find('.rank').contents().first().text().trim(),
      $(row).find('.rank').text().includes('同順位'),
      $(row).find('.bar-cell').text().replace(/\s/g, ''),
    ]);
  assert.ok(printed.length > 5);
  assert.deepEqual(
    printed,
    placed.map(({ place, cutByDefault: { proven, reported, possible } }) => [
      String(place),
      placed.filter((other) => other.place === place).length > 1,
      `${proven}–${reported}–${possible}`,
    ]),
  );
});

test('every provider is either placed or listed apart, once', () => {
  const { $ } = page('/safe-as-delivered/');
  const named = $('.ranking tbody th a, section:has(#unplaced) .entries a')
    .toArray()
    .map((link) => $(link).attr('href')?.split('/')[2]);
  assert.deepEqual(named.sort(), providers.map(({ id }) => id).sort());
});
