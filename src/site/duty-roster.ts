import type { Catalog, Feature, Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import { averageShares } from '../freshness/check-importance.ts';
import { COVERAGE_THRESHOLD } from '../ranking/method.ts';
import { isOnOffer } from '../ranking/rank-providers.ts';
import type { VerdictMatrix } from '../verdict/verdict-matrix.ts';
import { type ClaimToCheck, claimsToCheck, type DisputedVerdict, disputedVerdicts } from './claims-to-check.ts';
import { type LateTranslation, lateTranslations } from './late-translations.ts';

/** A provider of whose features too little weight is known to place it, with the heaviest unknown features. */
export interface ThinProvider {
  provider: Provider;
  /** The share of the rankings' average weight that is known, from 0 to 1. */
  coverage: number;
  unknown: Feature[];
}

/** A feature of which no provider is known to say anything. */
export interface UndocumentedFeature {
  feature: Feature;
  share: number;
}

/** One piece of an editor's work. */
export type Duty =
  | ({ kind: 'overdue' | 'unclear'; share: number } & Pick<
      ClaimToCheck,
      'provider' | 'feature' | 'claim' | 'overdueMonths' | 'importance'
    >)
  | ({ kind: 'disputed'; share: number } & DisputedVerdict)
  | ({ kind: 'thin' } & ThinProvider)
  | ({ kind: 'undocumented' } & UndocumentedFeature)
  | ({ kind: 'translation' } & LateTranslation);

export type DutyKind = Duty['kind'];

/** In the order of turns: what is most probably wrong on the site first, what is missing last. */
export const DUTY_KINDS = ['overdue', 'disputed', 'unclear', 'thin', 'undocumented', 'translation'] as const;

/**
 * How long one piece of work takes, in minutes. Estimates of the editors, not measured; they serve to fill an hour.
 * Reading one page again and setting its day; asking a host in writing; reading for what the source leaves open;
 * looking through a manual for four features; searching for any host that tells of a feature; bringing a translation
 * up to its original.
 */
export const DUTY_MINUTES: Record<DutyKind, number> = {
  overdue: 5,
  disputed: 15,
  unclear: 10,
  thin: 20,
  undocumented: 15,
  translation: 15,
};

/** How many unknown features of a thin provider are named: what one sitting can look for. */
const NAMED = 4;

/**
 * Everything that waits for an editor, by kind, the most important of a kind first: claims by weight × months overdue
 * (as on the page of what needs checking), the others by weight. Claims on which no verdict rests are no duty.
 * @param today YYYY-MM-DD
 */
export function dutiesByKind(catalog: Catalog, verdicts: VerdictMatrix, today: string): Record<DutyKind, Duty[]> {
  const shares = averageShares(catalog.rankings);
  const shareOf = ({ id }: Feature) => shares.get(id) ?? 0;
  const claims = claimsToCheck(catalog, verdicts, today);
  const claimsFor = (kind: 'overdue' | 'unclear') =>
    claims
      .filter(({ reason }) => reason === kind)
      .map(({ provider, feature, claim, percent, overdueMonths, importance }): Duty => {
        return { kind, provider, feature, claim, share: percent / 100, overdueMonths, importance };
      });
  return {
    overdue: claimsFor('overdue'),
    unclear: claimsFor('unclear'),
    disputed: disputedVerdicts(catalog, verdicts)
      .map((disputed): Duty & { share: number } => ({
        kind: 'disputed',
        ...disputed,
        share: shareOf(disputed.feature),
      }))
      .sort((a, b) => b.share - a.share),
    thin: thinProviders(catalog, verdicts, shareOf).map((thin): Duty => ({ kind: 'thin', ...thin })),
    undocumented: undocumentedFeatures(catalog, verdicts, shareOf).map((found): Duty => {
      return { kind: 'undocumented', ...found };
    }),
    translation: lateTranslations(catalog).map((late): Duty => ({ kind: 'translation', ...late })),
  };
}

/** Providers on offer whose coverage is below the threshold of the rankings, the least known first. */
function thinProviders(
  { providers, features }: Catalog,
  verdicts: VerdictMatrix,
  shareOf: (feature: Feature) => number,
): ThinProvider[] {
  return providers
    .filter(isOnOffer)
    .map((provider) => {
      const [known, unknown] = [true, false].map((state) =>
        features.filter(({ id }) => verdicts.get(provider.id, id).known === state),
      ) as [Feature[], Feature[]];
      return {
        provider,
        coverage: known.reduce((sum, feature) => sum + shareOf(feature), 0),
        unknown: unknown.toSorted((a, b) => shareOf(b) - shareOf(a)).slice(0, NAMED),
      };
    })
    .filter(({ coverage }) => coverage < COVERAGE_THRESHOLD.value)
    .sort((a, b) => a.coverage - b.coverage || compareByName(a.provider, b.provider));
}

function undocumentedFeatures(
  { providers, features }: Catalog,
  verdicts: VerdictMatrix,
  shareOf: (feature: Feature) => number,
): UndocumentedFeature[] {
  return features
    .filter((feature) => providers.every(({ id }) => !verdicts.get(id, feature.id).known))
    .map((feature) => ({ feature, share: shareOf(feature) }))
    .sort((a, b) => b.share - a.share);
}

/**
 * Fills a span of time: in turn one of each kind, the most important first, leaving out what no longer fits. No kind
 * has an exchange rate into another; turns see to it that none is put off for ever.
 * @param minutes the time at hand
 */
export function fillTime(duties: Partial<Record<DutyKind, readonly Duty[]>>, minutes: number): Duty[] {
  const taken: Duty[] = [];
  let left = minutes;
  const longest = Math.max(...DUTY_KINDS.map((kind) => duties[kind]?.length ?? 0));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const kind of DUTY_KINDS) {
      const duty = duties[kind]?.[turn];
      if (!duty || DUTY_MINUTES[kind] > left) continue;
      taken.push(duty);
      left -= DUTY_MINUTES[kind];
    }
  }
  return taken;
}
