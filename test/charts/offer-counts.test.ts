import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareOfferCounts, countOffers, OFFER_PARTS } from '../../src/charts/offer-counts.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeFeature, makeVerdict } from '../builders.ts';

const ON = makeVerdict();
const OFF = makeVerdict({ enabledByDefault: false });
const PAID = makeVerdict({ support: 'paid-option' });
const PART = makeVerdict({ support: 'partial' });
const NO = makeVerdict({ support: 'not-offered' });

const counts = (verdicts: Verdict[], switchable?: boolean) =>
  countOffers(makeFeature(switchable === undefined ? {} : { switchable }), verdicts).parts.map(({ count }) => count);

for (const { name, verdicts, wanted } of [
  { name: 'each offer in its part', verdicts: [NO, ON, PAID, UNKNOWN, PART, OFF], wanted: [1, 1, 1, 1, 1, 1] },
  { name: 'a default that is not known as included', verdicts: [makeDefaultless()], wanted: [0, 1, 0, 0, 0, 0] },
  { name: 'nobody as nothing', verdicts: [], wanted: [0, 0, 0, 0, 0, 0] },
]) {
  test(`counts ${name}`, () => assert.deepEqual(counts(verdicts), wanted));
}

function makeDefaultless(): Verdict {
  const { enabledByDefault: _none, ...verdict } = makeVerdict() as Extract<Verdict, { known: true }>;
  return verdict;
}

test('what cannot be switched counts as on', () => {
  assert.deepEqual(counts([makeDefaultless()], false), [1, 0, 0, 0, 0, 0]);
});

test('the parts of a bar lie end to end and fill it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(ON, OFF, PAID, PART, NO, UNKNOWN), { minLength: 1 }), (verdicts) => {
      const { parts, offered, known, total } = countOffers(makeFeature(), verdicts);
      assert.deepEqual(
        parts.map(({ offer }) => offer),
        OFFER_PARTS,
      );
      let end = 0;
      for (const { start, share } of parts) {
        assert.ok(Math.abs(start - end) < 1e-9);
        end = start + share;
      }
      assert.ok(Math.abs(end - 1) < 1e-9);
      assert.ok(offered <= known && known <= total && total === verdicts.length);
    }),
  );
});

test('bars go by how many offer the feature, then by the strongest offers, then by name', () => {
  const bar = (id: string, verdicts: Verdict[]) => countOffers(makeFeature({ id, name: { ja: id, en: id } }), verdicts);
  const bars = [
    bar('paid', [PAID, UNKNOWN]),
    bar('none', [NO, NO]),
    bar('b-on', [ON, UNKNOWN]),
    bar('two', [PAID, PAID]),
    bar('a-on', [ON, NO]),
  ];
  assert.deepEqual(
    bars.sort(compareOfferCounts).map(({ feature }) => feature.id),
    ['two', 'a-on', 'b-on', 'paid', 'none'],
  );
});
