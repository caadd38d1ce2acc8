import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOpenPoints, openReason } from '../../src/enquiry/open-points.ts';
import { UNKNOWN, type Verdict } from '../../src/verdict/verdict.ts';
import { makeVerdict } from '../builders.ts';

const CASES: { name: string; verdict: Verdict; reason: ReturnType<typeof openReason> }[] = [
  { name: 'official evidence beyond doubt settles a feature', verdict: makeVerdict(), reason: undefined },
  {
    name: 'official "not offered" settles it as well',
    verdict: makeVerdict({ support: 'not-offered' }),
    reason: undefined,
  },
  { name: 'nothing is known', verdict: UNKNOWN, reason: 'unknown' },
  { name: 'only others tell', verdict: makeVerdict({ tier: 'reported' }), reason: 'reported' },
  { name: 'official sources disagree', verdict: makeVerdict({ disputed: true }), reason: 'disputed' },
  {
    name: 'the official page is old',
    verdict: makeVerdict({ tier: 'reported', doubts: ['past-shelf-life'] }),
    reason: 'old',
  },
  {
    name: 'the official page is unclear',
    verdict: makeVerdict({ tier: 'reported', doubts: ['low-confidence'] }),
    reason: 'unclear',
  },
  {
    name: 'a dispute counts before a doubt',
    verdict: makeVerdict({ tier: 'reported', disputed: true, doubts: ['past-shelf-life'] }),
    reason: 'disputed',
  },
];

for (const { name, verdict, reason } of CASES) {
  test(name, () => assert.equal(openReason(verdict), reason));
}

test('open points keep the order of the features and leave out what is settled', () => {
  const verdicts: Record<string, Verdict> = {
    waf: UNKNOWN,
    spf: makeVerdict(),
    ids: makeVerdict({ tier: 'reported' }),
  };
  const points = findOpenPoints([{ id: 'waf' }, { id: 'spf' }, { id: 'ids' }], (id) => verdicts[id] ?? UNKNOWN);
  assert.deepEqual(
    points.map(({ feature, reason }) => [feature.id, reason]),
    [
      ['waf', 'unknown'],
      ['ids', 'reported'],
    ],
  );
});
