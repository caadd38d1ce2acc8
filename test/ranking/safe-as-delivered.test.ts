import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Provider } from '../../src/catalog/catalog.ts';
import { coverAttack } from '../../src/ranking/attack-coverage.ts';
import { rankBySafety } from '../../src/ranking/safe-as-delivered.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeProvider, makeVerdict } from '../builders.ts';

const both = { ja: '段階', en: 'step' };
const ON = makeVerdict();
const OFF = makeVerdict({ enabledByDefault: false });
const REPORTED = makeVerdict({ tier: 'reported' });
const NO = makeVerdict({ support: 'not-offered' });

/** Two paths of two steps, each step cut by a feature of its own. */
const PATHS = [
  [0, 1],
  [2, 3],
].map((indexes) => indexes.map((index) => ({ id: `s${index}`, name: both, detail: both, cutBy: [String(index)] })));

function rank(verdicts: Record<string, Verdict[]>, providers: Partial<Record<string, Partial<Provider>>> = {}) {
  const list = Object.keys(verdicts).map((id) => makeProvider({ id, ...providers[id] }));
  return rankBySafety(list, ({ id }) =>
    PATHS.map((steps) =>
      coverAttack(
        steps,
        (feature) => verdicts[id]?.[Number(feature)] ?? UNKNOWN,
        () => true,
      ),
    ),
  );
}

const places = (result: ReturnType<typeof rank>) => result.placed.map(({ provider, place }) => [place, provider.id]);

test('order is by steps cut on official evidence, then on all evidence; equal counts share the place, by name', () => {
  const result = rank({ delta: [ON, NO], alpha: [ON, ON], carol: [ON, REPORTED], bravo: [NO, ON] });
  assert.deepEqual(places(result), [
    [1, 'alpha'],
    [2, 'carol'],
    [3, 'bravo'],
    [3, 'delta'],
  ]);
});

test('what can be cut only if configured gives no place', () => {
  const result = rank({ alpha: [OFF, OFF, OFF, OFF], bravo: [NO, NO, NO, ON] });
  assert.deepEqual(places(result), [
    [1, 'bravo'],
    [2, 'alpha'],
  ]);
});

test('an unknown gives no place either, but widens the range', () => {
  const result = rank({ alpha: [ON, NO, NO, NO], bravo: [NO, UNKNOWN, UNKNOWN, NO] });
  assert.deepEqual(
    result.placed.map(({ provider, place, bestPlace, worstPlace }) => [provider.id, place, bestPlace, worstPlace]),
    [
      ['alpha', 1, 1, 2],
      ['bravo', 2, 1, 2],
    ],
  );
});

test('steps are added up over all paths', () => {
  const [alpha] = rank({ alpha: [ON, REPORTED, OFF, UNKNOWN] }).placed;
  assert.deepEqual(
    [alpha?.cutByDefault, alpha?.cutIfConfigured, alpha?.known, alpha?.total],
    [{ proven: 1, reported: 2, possible: 3 }, { proven: 2, reported: 3, possible: 4 }, 3, 4],
  );
});

const APART: { name: string; verdicts: Verdict[]; provider: Partial<Provider>; reason: string | undefined }[] = [
  { name: 'nothing known', verdicts: [], provider: {}, reason: 'coverage' },
  { name: 'a quarter of the steps known', verdicts: [NO], provider: {}, reason: undefined },
  { name: 'ended', verdicts: [ON, ON, ON, ON], provider: { status: 'ended' }, reason: 'not-on-offer' },
  {
    name: 'closed to new customers',
    verdicts: [ON, ON],
    provider: { status: 'closed-to-new' },
    reason: 'not-on-offer',
  },
];

for (const { name, verdicts, provider, reason } of APART) {
  test(`${name}: ${reason ? 'listed apart' : 'has a place'}`, () => {
    const { placed, unplaced } = rank({ alpha: verdicts }, { alpha: provider });
    assert.deepEqual([placed.length, unplaced[0]?.reason], [reason ? 0 : 1, reason]);
  });
}

test('no provider, no place', () => {
  assert.deepEqual(rank({}), { placed: [], unplaced: [] });
});

test('without an attack path nobody has a place', () => {
  const { placed, unplaced } = rankBySafety([makeProvider()], () => []);
  assert.deepEqual([placed.length, unplaced.length], [0, 1]);
});

const anyRow = fc.array(fc.constantFrom(ON, OFF, REPORTED, NO, UNKNOWN), { minLength: 4, maxLength: 4 });

test('every place lies in its range', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
      const { placed } = rank(Object.fromEntries(rows.map((row, index) => [`p${index}`, row])));
      for (const { place, bestPlace, worstPlace } of placed) assert.ok(bestPlace <= place && place <= worstPlace);
    }),
  );
});

test('the order of providers changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
      const entries = rows.map((row, index): [string, Verdict[]] => [`p${index}`, row]);
      assert.deepEqual(rank(Object.fromEntries([...entries].reverse())), rank(Object.fromEntries(entries)));
    }),
  );
});
