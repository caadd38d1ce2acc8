import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COVERAGE_THRESHOLD } from '../../src/ranking/method.ts';
import { type RankedRows, rankByWeights } from '../../src/ranking/rank-by-weights.ts';
import { rankProviders } from '../../src/ranking/rank-providers.ts';
import { scoreRows } from '../../src/ranking/score-rows.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { CONFIDENCES, SOURCE_KINDS, SUPPORTS } from '../../src/schema/vocabulary.ts';
import { resolveVerdict } from '../../src/verdict/resolve-verdict.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { CONTEXT, makeClaim, makeProvider, makeSource, TODAY } from '../builders.ts';
import { drawMatrix, matrix, matrixOf, RUNS, sketch, verdict } from './arbitraries.ts';

const placeOf = ({ ranked }: RankedRows, row: number) =>
  ranked.find((placed) => placed.row === row)?.place ?? Number.POSITIVE_INFINITY;

test('proven ≤ reported ≤ possible ≤ 100, and the coverage is a share', () => {
  fc.assert(
    fc.property(matrix, (data) => {
      for (const { proven, reported, possible, coverage } of scoreRows(data, data.weights)) {
        assert.ok(0 <= proven && proven <= reported && reported <= possible && possible <= 100 + 1e-9);
        assert.ok(0 <= coverage && coverage <= 1 + 1e-9);
      }
    }),
    RUNS,
  );
});

test('each place lies in its range, and the range is what counting by hand gives', () => {
  fc.assert(
    fc.property(matrix, (data) => {
      const { scores, ranked } = rankByWeights(data, data.weights);
      for (const { row, place, bestPlace, worstPlace } of ranked) {
        const others = ranked.filter((other) => other.row !== row).map((other) => scores[other.row]);
        const own = scores[row];
        assert.ok(own && bestPlace <= place && place <= worstPlace);
        const above = (beats: (other: NonNullable<typeof own>) => boolean) =>
          1 + others.filter((other) => other && beats(other)).length;
        assert.equal(
          bestPlace,
          above((other) => other.proven > own.possible + 1e-9),
        );
        assert.equal(
          worstPlace,
          above((other) => other.possible > own.proven + 1e-9),
        );
      }
    }),
    RUNS,
  );
});

test('scaling all weights changes nothing', () => {
  fc.assert(
    fc.property(matrix, fc.constantFrom(0.01, 0.1, 3, 7.3, 1000), (data, factor) => {
      const scaled = data.weights.map((weight) => weight * factor);
      const [before, after] = [rankByWeights(data, data.weights), rankByWeights(data, scaled)];
      assert.deepEqual([after.ranked, after.unranked], [before.ranked, before.unranked]);
    }),
    RUNS,
  );
});

test('the data that the browser gets gives the result of the build, byte for byte', () => {
  fc.assert(
    fc.property(matrix, (data) => {
      const sent = JSON.parse(JSON.stringify(data)) as typeof data;
      const result = JSON.stringify(rankByWeights(data, data.weights));
      assert.equal(JSON.stringify(rankByWeights(sent, sent.weights)), result);
    }),
    RUNS,
  );
});

test('an unknown never beats the same provider with the feature proven', () => {
  fc.assert(
    fc.property(sketch, fc.nat(), verdict, (data, pick, proof) => {
      fc.pre(proof.known && proof.tier === 'proven');
      const column = pick % data.weights.length;
      const [first] = data.providers;
      const twin = (id: string, value: Verdict) => ({
        id,
        closed: false,
        verdicts: (first?.verdicts ?? []).with(column, value),
      });
      const rows = matrixOf({ ...data, providers: [...data.providers, twin('a', UNKNOWN), twin('b', proof)] });
      const result = rankByWeights(rows, rows.weights);
      const count = data.providers.length;
      assert.ok(placeOf(result, count + 1) <= placeOf(result, count));
    }),
    RUNS,
  );
});

const day = fc.constantFrom('2019-04-01', '2025-11-24', '2026-06-01', TODAY);
const claim: fc.Arbitrary<Claim> = fc
  .record(
    {
      support: fc.constantFrom(...SUPPORTS),
      enabledByDefault: fc.boolean(),
      plans: fc.constantFrom<Claim['plans']>('all', ['small'], ['small', 'large']),
      confidence: fc.constantFrom(...CONFIDENCES),
      kind: fc.constantFrom(...SOURCE_KINDS),
      pageDate: day,
      readOn: day,
    },
    { requiredKeys: ['support', 'plans', 'confidence', 'kind', 'readOn'] },
  )
  .map(({ kind, pageDate, readOn, ...rest }) =>
    makeClaim({ ...rest, source: { kind, readOn, ...(pageDate ? { pageDate } : {}) } }),
  );
/** Official, beyond doubt (a claim past its shelf life is only a report), and telling the default. */
const supporting: fc.Arbitrary<Claim> = claim.map(({ plans, source: { pageDate } }) =>
  makeClaim({
    plans,
    enabledByDefault: true,
    source: makeSource({ ...(pageDate && pageDate > '2026' ? { pageDate } : {}) }),
  }),
);

test('adding an official claim beyond doubt that supports a feature never lowers a provider', () => {
  const feature = 'waf';
  const rank = (claims: Claim[][]) =>
    rankProviders({
      ranking: { segments: ['business'], weights: [{ feature, weight: 1, reason: { ja: '', en: '' } }] },
      providers: claims.map((_list, index) => makeProvider({ id: `p${index}` })),
      switchable: () => true,
      verdictOf: (id) => resolveVerdict(claims[Number(id.slice(1))] ?? [], CONTEXT, undefined, ['small', 'large']),
    }).rows;
  fc.assert(
    fc.property(
      fc.array(fc.array(claim, { maxLength: 5 }), { minLength: 2, maxLength: 5 }),
      supporting,
      (lists, added) => {
        const before = rank(lists);
        const after = rank(lists.with(0, [...(lists[0] ?? []), added]));
        assert.ok((after.scores[0]?.proven ?? 0) >= (before.scores[0]?.proven ?? 0));
        assert.ok(placeOf(after, 0) <= placeOf(before, 0));
      },
    ),
    { ...RUNS, numRuns: 1000 },
  );
});

test('the order of the files changes nothing', () => {
  fc.assert(
    fc.property(sketch, fc.nat(), ({ weights, providers }, turn) => {
      const list = providers.map(({ id, closed }) => makeProvider({ id, status: closed ? 'ended' : 'active' }));
      const result = (files: typeof list) => {
        const { matrix: data, rows } = rankProviders({
          ranking: {
            segments: ['business'],
            weights: weights.map((item) => ({ ...item, reason: { ja: '', en: '' } })),
          },
          providers: files,
          switchable: () => true,
          verdictOf: (id, feature) =>
            providers.find((provider) => provider.id === id)?.verdicts[Number(feature.slice(1))] ?? UNKNOWN,
        });
        return [data.providers, rows];
      };
      const middle = turn % list.length;
      assert.deepEqual(result([...list.slice(middle), ...list.slice(0, middle)].reverse()), result(list));
    }),
    RUNS,
  );
});

test('two identical providers share a place, in the order of names', () => {
  const data = drawMatrix({ alpha: '15', bravo: '15', carol: '00' }, [2, 1]);
  assert.deepEqual(
    rankByWeights(data, data.weights).ranked.map(({ row, place }) => [row, place]),
    [
      [0, 1],
      [1, 1],
      [2, 3],
    ],
  );
});

test('a single provider is first and stays so', () => {
  const data = drawMatrix({ alpha: '1?' }, [1, 1]);
  assert.deepEqual(rankByWeights(data, data.weights).ranked, [{ row: 0, place: 1, bestPlace: 1, worstPlace: 1 }]);
});

test('a provider with no claim at all has no place', () => {
  const data = drawMatrix({ alpha: '??' }, [1, 1]);
  assert.deepEqual(rankByWeights(data, data.weights).unranked, [{ row: 0, reason: 'coverage' }]);
});

test('other weights can lift a provider above the threshold, and drop another below it', () => {
  const data = drawMatrix({ alpha: '1???', bravo: '???1' }, [5, 1, 1, 1]);
  const known = (weights: number[]) => rankByWeights(data, weights).ranked.map(({ row }) => row);
  assert.ok(1 / 8 < COVERAGE_THRESHOLD.value);
  assert.deepEqual([known(data.weights), known([1, 1, 1, 5])], [[0], [1]]);
});

for (const weights of [[0, 0], [-1, 2], [Number.NaN, 1], [1e308, 1e308], []]) {
  test(`weights [${weights}] are refused`, () => {
    assert.throws(() => rankByWeights(drawMatrix({ alpha: '11' }, [1, 1]), weights), RangeError);
  });
}
