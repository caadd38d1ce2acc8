import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockFigures } from '../../src/site/password-page.ts';
import { makeClaim, makeProvider } from '../builders.ts';

const lockout = (claim: Parameters<typeof makeClaim>[0]) => makeClaim({ feature: 'auth-lockout', ...claim });
const PRO = { id: 'pro', name: { ja: 'プロ', en: 'Pro' } };

test('the laxest figure comes first, each with the plans it holds for', () => {
  const providers = [
    makeProvider({ id: 'strict', claims: [lockout({ measure: 5 })] }),
    makeProvider({ id: 'lax', plans: [PRO], claims: [lockout({ measure: 100, plans: ['pro'] })] }),
  ];
  assert.deepEqual(
    blockFigures({ providers }).map(({ provider, plans, tries }) => [provider.id, plans, tries]),
    [
      ['lax', [PRO.name], 100],
      ['strict', [], 5],
    ],
  );
});

for (const [name, claim] of [
  ['without a figure', {}],
  ['that is only partial', { measure: 5, support: 'partial' }],
  ['of another feature', { measure: 5, feature: 'waf' }],
] as [string, Parameters<typeof makeClaim>[0]][]) {
  test(`a claim ${name} gives none`, () => {
    assert.deepEqual(blockFigures({ providers: [makeProvider({ claims: [lockout(claim)] })] }), []);
  });
}
