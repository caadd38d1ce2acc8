import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../src/schema/claim.ts';
import { partSides } from '../../src/verdict/disagreement.ts';
import { resolveVerdict } from '../../src/verdict/resolve-verdict.ts';
import { CONTEXT, makeClaim } from '../builders.ts';

const CASES: { name: string; claims: Claim[]; sides: [string, boolean | undefined, boolean, number][] }[] = [
  {
    name: 'the weaker support is kept and stands first',
    claims: [makeClaim(), makeClaim({ support: 'not-offered' })],
    sides: [
      ['not-offered', undefined, true, 1],
      ['included', undefined, false, 1],
    ],
  },
  {
    name: 'claims that say the same are one side',
    claims: [
      makeClaim({ support: 'partial' }),
      makeClaim({ support: 'paid-option' }),
      makeClaim({ support: 'partial' }),
    ],
    sides: [
      ['paid-option', undefined, true, 1],
      ['partial', undefined, false, 2],
    ],
  },
  {
    name: 'on and off by default are two sides; silence goes with off',
    claims: [makeClaim({ enabledByDefault: true }), makeClaim({ enabledByDefault: false }), makeClaim()],
    sides: [
      ['included', false, true, 2],
      ['included', true, false, 1],
    ],
  },
  {
    name: 'a part that is on and a part that is off are two sides too',
    claims: [
      makeClaim({ support: 'partial', enabledByDefault: true }),
      makeClaim({ support: 'partial', enabledByDefault: false }),
    ],
    sides: [
      ['partial', false, true, 1],
      ['partial', true, false, 1],
    ],
  },
  {
    name: 'three supports are three sides, the weakest first',
    claims: [makeClaim(), makeClaim({ support: 'not-offered' }), makeClaim({ support: 'partial' })],
    sides: [
      ['not-offered', undefined, true, 1],
      ['partial', undefined, false, 1],
      ['included', undefined, false, 1],
    ],
  },
];

for (const { name, claims, sides } of CASES) {
  test(name, () => {
    const verdict = resolveVerdict(claims, CONTEXT);
    assert.ok(verdict.known && verdict.disputed);
    assert.deepEqual(
      partSides(verdict, CONTEXT).map((side) => [side.support, side.enabledByDefault, side.kept, side.claims.length]),
      sides,
    );
  });
}
