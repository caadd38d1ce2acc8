import type { Claim } from '../schema/claim.ts';
import type { Support } from '../schema/vocabulary.ts';
import { strengthOf } from './support-strength.ts';
import type { KnownVerdict } from './verdict.ts';

/** The claims of a disputed verdict that say the same. */
export interface Side {
  support: Support;
  /** Given only where the sides differ on the default. */
  enabledByDefault?: boolean;
  /** Whether the verdict keeps what this side says. */
  kept: boolean;
  claims: Claim[];
}

/**
 * Parts the deciding claims of a disputed verdict into sides, the weakest, which is kept, first. Claims of one support
 * are one side, unless some of them say "on" and some "off"; a claim that tells no default then goes with "off".
 */
export function partSides(verdict: KnownVerdict, feature: { switchable: boolean }): Side[] {
  const supports = [...new Set(verdict.deciding.map(({ support }) => support))];
  return supports
    .flatMap((support) =>
      partByDefault(
        support,
        verdict.deciding.filter((claim) => claim.support === support),
      ),
    )
    .map((side) => ({ ...side, kept: isKept(side, verdict) }))
    .sort((a, b) => strengthOf(a, feature) - strengthOf(b, feature));
}

/**
 * Why a verdict keeps one of its sides. Sides that count alike in points differ in strength by what they ask of the
 * customer: a paid option asks for money, what is off asks to be switched on.
 */
export type KeepingReason = 'weaker' | 'paid' | 'off';

/** Why the verdict keeps the side that `partSides` puts first. */
export function keepingReason(sides: readonly Side[], feature: { switchable: boolean }): KeepingReason {
  const supports = new Set(sides.map(({ support }) => support));
  const [support = 'included'] = supports;
  if (supports.size === 1) return support === 'included' && feature.switchable ? 'weaker' : 'off';
  return [...supports].every((one) => one === 'paid-option' || one === 'partial') ? 'paid' : 'weaker';
}

function partByDefault(support: Support, claims: Claim[]): Omit<Side, 'kept'>[] {
  const on = claims.filter(({ enabledByDefault }) => enabledByDefault === true);
  const off = claims.filter(({ enabledByDefault }) => enabledByDefault === false);
  if (on.length === 0 || off.length === 0) return [{ support, claims }];
  return [
    { support, enabledByDefault: false, claims: claims.filter((claim) => !on.includes(claim)) },
    { support, enabledByDefault: true, claims: on },
  ];
}

function isKept({ support, enabledByDefault }: Omit<Side, 'kept'>, verdict: KnownVerdict): boolean {
  if (support !== verdict.support) return false;
  // Plans that differ on the default leave the verdict without one; it is then read as off.
  return enabledByDefault === undefined || enabledByDefault === (verdict.enabledByDefault ?? false);
}
