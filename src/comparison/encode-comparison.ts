import type { Feature, Provider } from '../catalog/catalog.ts';
import { cheapestPlan } from '../catalog/lowest-price.ts';
import type { Localized } from '../schema/text.ts';
import { SCOPES } from '../schema/vocabulary.ts';
import { holdsForEveryPlan } from '../verdict/plans.ts';
import { detailOffer } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';
import {
  CELL_FLAGS,
  type CellColumn,
  type CellFlag,
  type ColumnFeature,
  type ComparisonData,
  OFFER_CODES,
  type RowSet,
} from './comparison-data.ts';

/** What the encoding is made from. */
export interface ComparisonInput {
  /** In column order. */
  features: readonly Feature[];
  /** In row order. */
  providers: readonly Provider[];
  rankings: readonly { id: string; name: Localized; scoreOf: (provider: string) => number | null }[];
  /** The verdict on a feature at a provider, or at one of its plans. */
  verdictOf: (provider: Provider, feature: Feature, plan?: string) => Verdict;
  /** Picks the language of the page. */
  pick: (text: Localized) => string;
}

const NO_NAME: Localized = { ja: '', en: '' };

/** One row before it is taken apart into columns. */
interface Row {
  provider: Provider;
  plan?: Provider['plans'][number];
}

/** Writes the catalogue in the compact form of the comparison. */
export function encodeComparison(input: ComparisonInput): ComparisonData {
  const { features, providers, rankings, pick } = input;
  return {
    features: features.map((feature) => encodeFeature(feature, pick)),
    rankings: rankings.map(({ id, name }) => ({ id, name: pick(name) })),
    sets: {
      providers: encodeRows(
        providers.map((provider) => ({ provider })),
        input,
      ),
      plans: encodeRows(
        providers.flatMap((provider): Row[] =>
          provider.plans.length > 0 ? provider.plans.map((plan) => ({ provider, plan })) : [{ provider }],
        ),
        input,
      ),
    },
  };
}

function encodeFeature(feature: Feature, pick: ComparisonInput['pick']): ColumnFeature {
  const { id, group, core = false, name, shortName, measure } = feature;
  return {
    id,
    group,
    core,
    name: pick(name),
    shortName: pick(shortName),
    ...(measure ? { figure: { name: pick(measure.name), unit: pick(measure.unit), better: measure.better } } : {}),
  };
}

function encodeRows(rows: Row[], { features, rankings, verdictOf, pick }: ComparisonInput): RowSet {
  const priced = rows.map(({ provider, plan }) => plan ?? cheapestPlan(provider.plans));
  return {
    ids: rows.map(({ provider, plan }) => (plan ? `${provider.id}/${plan.id}` : provider.id)),
    names: rows.map(({ provider }) => pick(provider.name)),
    plans: rows.map(({ plan }) => (plan ? pick(plan.name) : '')),
    operators: rows.map(({ provider }) => (provider.operator ? pick(provider.operator) : '')),
    segments: rows.map(({ provider }) => provider.segment),
    statuses: rows.map(({ provider }) => provider.status),
    prices: priced.map((plan) => plan?.monthlyYen ?? null),
    terms: priced.map((plan) => plan?.termMonths ?? null),
    pricedPlans: rows.map(({ plan }, row) => pick(plan ? NO_NAME : (priced[row]?.name ?? NO_NAME))),
    cells: features.map((feature) =>
      encodeColumn(
        rows.map(({ provider, plan }) => ({ provider, verdict: verdictOf(provider, feature, plan?.id) })),
        feature,
      ),
    ),
    // A ranking scores providers; the score of a best plan would be wrong for the others.
    scores: rankings.map(({ scoreOf }) => rows.map(({ provider, plan }) => (plan ? null : scoreOf(provider.id)))),
  };
}

function encodeColumn(cells: { provider: Provider; verdict: Verdict }[], feature: Feature): CellColumn {
  const switchable = feature.switchable !== false;
  const characters = (code: (cell: { provider: Provider; verdict: Verdict }) => string) => cells.map(code).join('');
  return {
    offers: characters(({ verdict }) => OFFER_CODES[verdict.known ? detailOffer(verdict, { switchable }) : 'unknown']),
    flags: characters(({ verdict, provider }) => flagsOf(verdict, provider).toString(32)),
    scopes: characters(({ verdict }) => String(verdict.known && verdict.scope ? 1 + SCOPES.indexOf(verdict.scope) : 0)),
    figures: Object.fromEntries(
      cells.flatMap(({ verdict }, row) =>
        verdict.known && verdict.measure !== undefined ? [[row, verdict.measure]] : [],
      ),
    ),
  };
}

function flagsOf(verdict: Verdict, provider: Provider): number {
  if (!verdict.known) return 0;
  const flags: Record<CellFlag, boolean> = {
    proven: verdict.tier === 'proven',
    disputed: verdict.disputed,
    somePlans: !holdsForEveryPlan(verdict, provider),
    pastShelfLife: verdict.doubts.includes('past-shelf-life'),
    lowConfidence: verdict.doubts.includes('low-confidence'),
  };
  return (Object.keys(flags) as CellFlag[]).reduce((sum, flag) => sum + (flags[flag] ? CELL_FLAGS[flag] : 0), 0);
}
