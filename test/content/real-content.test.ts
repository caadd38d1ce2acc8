import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { rankProviders } from '../../src/ranking/rank-providers.ts';
import { lateTranslations } from '../../src/site/late-translations.ts';
import { VerdictMatrix } from '../../src/verdict/verdict-matrix.ts';
import { TODAY } from '../builders.ts';

const content = await readContentFolder('content');

function catalogOf(): Catalog {
  const result = buildCatalog({ entries: content.entries, today: TODAY });
  if (!result.ok) throw new Error(result.problems.map((problem) => `${problem.file}:${problem.line}`).join('\n'));
  return result.catalog;
}

const catalog = catalogOf();
const verdicts = new VerdictMatrix(catalog, TODAY);

test('all content is there: 42 providers, 29 features, 6 attack paths, 5 rankings, the story in both languages', () => {
  const { providers, features, attacks, rankings, guides } = catalog;
  assert.deepEqual([providers.length, features.length, attacks.length, rankings.length], [42, 29, 6, 5]);
  const story = guides.find(({ id }) => id === 'takeover-story');
  assert.ok(story?.ja && story.en);
});

test('every guide has an English version that was reviewed no earlier than the Japanese one', () => {
  const late = lateTranslations(catalog).filter(({ file }) => file.startsWith('guides/'));
  assert.deepEqual(late, []);
});

test('302 read claims and 4 first-hand ones', () => {
  const claims = catalog.providers.flatMap((provider) => provider.claims);
  const firstHand = claims.filter(({ source }) => source.kind === 'first-hand');
  assert.deepEqual([claims.length - firstHand.length, firstHand.length], [302, 4]);
});

test('exactly the four core features come first in the comparison', () => {
  const core = catalog.features.filter((feature) => feature.core).map(({ id }) => id);
  assert.deepEqual(core, ['smtp-geo-restriction', 'smtp-ip-allowlist', 'waf', 'ips']);
});

test('every guard of mail, web and access cuts at least one attack step', () => {
  const cutting = new Set(catalog.attacks.flatMap(({ steps }) => steps.flatMap(({ cutBy }) => cutBy)));
  const guards = catalog.features.filter(({ group }) => ['mail', 'web', 'access'].includes(group));
  assert.deepEqual(
    guards.filter(({ id }) => !cutting.has(id)).map(({ id }) => id),
    [],
  );
});

test('every provider has a review in both languages', () => {
  assert.deepEqual(
    catalog.providers.filter(({ body }) => !body.ja || !body.en).map(({ id }) => id),
    [],
  );
});

/** Real cases, followed by hand from the claims to the verdict. */
const CASES: { provider: string; feature: string; expected: Record<string, unknown> }[] = [
  {
    provider: 'xserver',
    feature: 'smtp-geo-restriction',
    expected: { support: 'included', enabledByDefault: true, tier: 'proven' },
  },
  { provider: 'webarena-suitex', feature: 'ips', expected: { support: 'included', tier: 'reported' } },
  { provider: 'conoha-wing', feature: 'waf', expected: { support: 'included', tier: 'reported', scope: 'domain' } },
  { provider: 'heteml', feature: 'waf', expected: { support: 'included', enabledByDefault: true, tier: 'proven' } },
  { provider: 'sakura', feature: 'malware-scan', expected: { support: 'paid-option', disputed: true } },
  { provider: 'wadax', feature: 'waf', expected: { known: false } },
];

for (const { provider, feature, expected } of CASES) {
  test(`${provider} › ${feature}`, () => {
    const verdict = verdicts.get(provider, feature) as unknown as Record<string, unknown>;
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(verdict[field], value, field);
  });
}

test('in every ranking proven ≤ reported ≤ possible ≤ 100, and each place lies in its range', () => {
  for (const ranking of catalog.rankings) {
    const { ranked, unranked } = rankProviders({
      ranking,
      providers: catalog.providers,
      switchable: (id) => catalog.features.find((feature) => feature.id === id)?.switchable !== false,
      verdictOf: (provider, feature) => verdicts.get(provider, feature),
    });
    for (const { score } of [...ranked, ...unranked]) {
      assert.ok(score.proven <= score.reported && score.reported <= score.possible && score.possible <= 100);
    }
    for (const { place, bestPlace, worstPlace } of ranked) assert.ok(bestPlace <= place && place <= worstPlace);
  }
});

test('the order of claims in a file changes no verdict', () => {
  const reversed = catalog.providers.map((provider) => ({ ...provider, claims: [...provider.claims].reverse() }));
  const backwards = new VerdictMatrix({ ...catalog, providers: reversed }, TODAY);
  const plain = (matrix: VerdictMatrix, provider: string, feature: string) =>
    JSON.stringify({ ...matrix.get(provider, feature), deciding: undefined });
  const changed = catalog.providers.flatMap((provider) =>
    catalog.features
      .filter((feature) => plain(verdicts, provider.id, feature.id) !== plain(backwards, provider.id, feature.id))
      .map((feature) => `${provider.id} ${feature.id}`),
  );
  assert.deepEqual(changed, []);
});

test('a plan that a source excludes is not among those of the verdict', () => {
  const verdict = verdicts.get('onamae-rental-server', 'smtp-geo-restriction');
  assert.ok(verdict.known && verdict.plans !== 'all');
  assert.deepEqual(
    verdict.plans.filter((plan) => plan.startsWith('sd-2')),
    [],
  );
});
