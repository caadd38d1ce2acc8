import type { Claim } from '../schema/claim.ts';
import type { Scope, Support } from '../schema/vocabulary.ts';

/** How well a verdict is backed: by the host itself, or only by others (or by what must be read again). */
export type Tier = 'proven' | 'reported';

/** Why a claim needs a second look (要再確認). */
export type Doubt = 'past-shelf-life' | 'low-confidence';

/** What all claims together say of one feature at one provider. Computed, never written by hand. */
export type Verdict = UnknownVerdict | KnownVerdict;

export interface UnknownVerdict {
  known: false;
}

export interface KnownVerdict {
  known: true;
  support: Support;
  /** Undefined when no deciding source says. */
  enabledByDefault?: boolean;
  scope?: Scope;
  measure?: number;
  tier: Tier;
  /** 'all', or the ids of the plans for which this verdict holds. */
  plans: 'all' | string[];
  /** True when equally strong claims disagree; the weaker support is kept and `deciding` shows both. */
  disputed: boolean;
  /** The claims on which the verdict rests, strongest first. */
  deciding: Claim[];
  /** Why the deciding evidence must be read again; empty when it need not. */
  doubts: Doubt[];
}

export const UNKNOWN: UnknownVerdict = { known: false };
