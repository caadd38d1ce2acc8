import type { Provider } from '../catalog/catalog.ts';
import type { Claim } from '../schema/claim.ts';
import type { Plan } from '../schema/provider.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** What became of one claim between two catalogues; the kinds are those of `CHANGE_KINDS`. */
export type ClaimChange =
  | { kind: 'claim-added' | 'claim-withdrawn'; claim: Claim }
  | { kind: 'claim-changed' | 'claim-read-again'; before: Claim; claim: Claim };

/** One difference between two catalogues. `provider` is the later state, for a removed one the last it had. */
export type Change =
  | { kind: 'provider-added'; provider: Provider; features: string[] }
  | { kind: 'provider-removed'; provider: Provider }
  | { kind: 'provider-renamed'; provider: Provider; before: Provider }
  | { kind: 'status-changed'; provider: Provider; before: Provider }
  | { kind: 'price-moved'; provider: Provider; plan: Plan; before: Plan }
  | {
      kind: 'verdict-turned';
      provider: Provider;
      feature: string;
      before: Verdict;
      after: Verdict;
      claims: ClaimChange[];
    }
  | ({ provider: Provider; feature: string } & ClaimChange);
