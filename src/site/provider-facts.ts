import type { Feature, Provider, Ranking } from '../catalog/catalog.ts';
import { computeOnce } from '../comparison/compute-once.ts';
import type { RankedProvider } from '../ranking/rank-providers.ts';
import type { Score } from '../ranking/score-provider.ts';
import type { Claim } from '../schema/claim.ts';
import { GROUPS, type Group } from '../schema/vocabulary.ts';
import type { KnownVerdict } from '../verdict/verdict.ts';
import type { Site } from './make-site.ts';

/** One known feature of a provider: the verdict with its deciding claims, and the claims that did not decide. */
export interface FeatureVerdict {
  feature: Feature;
  verdict: KnownVerdict;
  others: Claim[];
}

/** A provider's features of one group, parted into known and unknown. */
export interface GroupVerdicts {
  group: Group;
  known: FeatureVerdict[];
  unknown: Feature[];
}

/** A provider's verdicts by group, in display order; groups without features are left out. */
export function verdictsByGroup(site: Site, provider: Provider): GroupVerdicts[] {
  return GROUPS.map((group) => {
    const features = site.catalog.features.filter((feature) => feature.group === group);
    const known = features.flatMap((feature): FeatureVerdict[] => {
      const verdict = site.verdicts.get(provider.id, feature.id);
      if (!verdict.known) return [];
      const own = provider.claims.filter((claim) => claim.feature === feature.id);
      return [{ feature, verdict, others: own.filter((claim) => !verdict.deciding.includes(claim)) }];
    });
    const unknown = features.filter((feature) => !site.verdicts.get(provider.id, feature.id).known);
    return { group, known, unknown };
  }).filter(({ known, unknown }) => known.length + unknown.length > 0);
}

/** A provider's standing in one ranking; `ranked` is absent when it has no place there. */
export interface Standing {
  ranking: Ranking;
  score: Score;
  ranked?: RankedProvider;
  /** How many providers have a place. */
  count: number;
}

/** Where each provider stands, by id: every page of a provider asks, in both languages. */
const standingsOf = computeOnce((site: Site) => {
  const standings = new Map<string, Standing[]>();
  const add = ({ id }: Provider, standing: Standing) => {
    standings.set(id, [...(standings.get(id) ?? []), standing]);
  };
  for (const { ranking, result } of site.rankings) {
    const count = result.ranked.length;
    for (const ranked of result.ranked) add(ranked.provider, { ranking, score: ranked.score, ranked, count });
    for (const { provider, score } of result.unranked) add(provider, { ranking, score, count });
  }
  return standings;
});

/** Where a provider stands in every ranking that covers its segment. */
export function placesOf(site: Site, provider: Provider): Standing[] {
  return standingsOf(site).get(provider.id) ?? [];
}
