import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POINTS } from '../../src/ranking/method.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { keepingReason, partSides } from '../../src/verdict/disagreement.ts';
import { resolveVerdict } from '../../src/verdict/resolve-verdict.ts';
import { offerOf } from '../../src/verdict/support-strength.ts';
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

const REASONS: { claims: Partial<Claim>[]; switchable?: boolean; reason: string }[] = [
  { claims: [{ support: 'not-offered' }, { support: 'partial' }], reason: 'weaker' },
  { claims: [{ enabledByDefault: true }, { enabledByDefault: false }], reason: 'weaker' },
  { claims: [{ enabledByDefault: true }, { enabledByDefault: false }], switchable: false, reason: 'off' },
  { claims: [{ support: 'paid-option' }, { support: 'partial' }], reason: 'paid' },
  { claims: [{ support: 'paid-option' }, { support: 'partial' }, {}], reason: 'weaker' },
  {
    claims: [
      { support: 'partial', enabledByDefault: true },
      { support: 'partial', enabledByDefault: false },
    ],
    reason: 'off',
  },
];

for (const { claims, switchable = true, reason } of REASONS) {
  const said = claims.map(({ support = 'included', enabledByDefault }) =>
    `${support} ${enabledByDefault ?? ''}`.trim(),
  );
  const context = { ...CONTEXT, switchable };
  const verdict = resolveVerdict(claims.map(makeClaim), context);
  const what = `${said.join(' against ')}${switchable ? '' : ', not switchable'}`;

  test(`${what}: kept because ${reason}`, () => {
    assert.ok(verdict.known && verdict.disputed);
    assert.equal(keepingReason(partSides(verdict, context), context), reason);
  });

  test(`${what}: called weaker exactly where the points differ`, () => {
    assert.ok(verdict.known);
    const points = new Set(verdict.deciding.map((claim) => POINTS[offerOf(claim, context)].value));
    assert.equal(keepingReason(partSides(verdict, context), context) === 'weaker', points.size > 1);
  });
}
