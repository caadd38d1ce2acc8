import type { Provider } from '../catalog/catalog.ts';
import { compareByName } from '../catalog/compare-by-name.ts';
import type { ComparisonData } from '../comparison/comparison-data.ts';
import { encodeComparison } from '../comparison/encode-comparison.ts';
import { orderColumns } from '../comparison/order-columns.ts';
import { sortRows } from '../comparison/sort-rows.ts';
import { DEFAULT_VIEW } from '../comparison/view.ts';
import { type Locale, localizer, pickAll } from '../i18n/locale.ts';
import { COMPARE } from '../i18n/messages/compare.ts';
import { EXPORT } from '../i18n/messages/export.ts';
import { makeRowWords } from '../i18n/row-words.ts';
import { GROUP_LABELS } from '../i18n/vocabulary.ts';
import type { ComparisonWords } from '../markup/comparison-words.ts';
import { METHOD_VERSION } from '../ranking/method.ts';
import { makePointsMatrix, type PointsMatrix } from '../ranking/points-matrix.ts';
import { isOnOffer } from '../ranking/rank-providers.ts';
import { resolveVerdict } from '../verdict/resolve-verdict.ts';
import { verdictContext } from '../verdict/verdict-matrix.ts';
import type { Site } from './load-site.ts';

/** Up to this many providers every row and claim stands in the page; above it rows come on demand from a file. */
export const SERVED_ROWS = 300;
/** How many rows a page above that limit is served with: twice what a screen shows. */
const FIRST_ROWS = 16;

/** Whether all rows and claims of the comparison stand in the page. */
export function isServedWhole(site: Site): boolean {
  return site.catalog.providers.length <= SERVED_ROWS;
}

/** The rows a page is served with, in the order it shows without script. */
export function servedRows(site: Site, data: ComparisonData): number[] {
  const rows = sortRows(
    data.sets.providers.ids.map((_id, row) => row),
    data,
    DEFAULT_VIEW,
  );
  return isServedWhole(site) ? rows : rows.slice(0, FIRST_ROWS);
}

/** The comparison of the whole site in one language, in the form that build and browser share. */
export function makeComparisonData(site: Site, locale: Locale): ComparisonData {
  const { features, providers } = site.catalog;
  return encodeComparison({
    features: orderColumns(features),
    // In the order the page shows first, equals by name: a table whose known cells stand together also packs best.
    providers: [...providers].sort((a, b) => countKnown(site, b) - countKnown(site, a)),
    rankings: site.rankings.map(({ ranking, result }) => {
      const scores = new Map(
        result.ranked.map(({ provider, score }) => [provider.id, Math.round(score.proven * 10) / 10]),
      );
      return { id: ranking.id, name: ranking.name, scoreOf: (provider) => scores.get(provider) ?? null };
    }),
    verdictOf: (provider, feature, plan) =>
      plan === undefined
        ? site.verdicts.get(provider.id, feature.id)
        : resolveVerdict(
            provider.claims.filter((claim) => claim.feature === feature.id),
            verdictContext(feature, site.today),
            plan,
          ),
    pick: localizer(locale),
  });
}

function countKnown({ catalog, verdicts }: Site, provider: Provider): number {
  return catalog.features.filter((feature) => verdicts.get(provider.id, feature.id).known).length;
}

/** The points of every provider on every feature, in the form that rankings are computed from, without weights. */
export function makeAllPoints({ catalog, verdicts }: Site): PointsMatrix {
  return makePointsMatrix(
    orderColumns(catalog.features).map(({ id, switchable = true }) => ({ feature: id, weight: 0, switchable })),
    [...catalog.providers].sort(compareByName).map((provider) => ({
      id: provider.id,
      closed: !isOnOffer(provider),
      verdictOf: (feature) => verdicts.get(provider.id, feature),
    })),
  );
}

/** The comparison's words in one language. */
export function makeComparisonWords(locale: Locale, today: string): ComparisonWords {
  const l = localizer(locale);
  const row = makeRowWords(locale);
  return {
    row,
    head: {
      provider: l(COMPARE.provider),
      plan: l(COMPARE.plan),
      core: l(COMPARE.core),
      groups: pickAll(GROUP_LABELS, l),
      sortBy: l(COMPARE.sortBy),
      base: row.base,
    },
    script: pickAll(COMPARE.script, l),
    export: { ...row, headings: pickAll(EXPORT.headings, l) },
    about: {
      date: today,
      method: METHOD_VERSION,
      licence: l(EXPORT.about.licenceText),
      note: l(EXPORT.about.note),
      labels: pickAll(
        {
          address: EXPORT.about.address,
          date: EXPORT.about.date,
          method: EXPORT.about.method,
          licence: EXPORT.about.licence,
        },
        l,
      ),
      sheets: pickAll(EXPORT.sheets, l),
      claimHeadings: pickAll(EXPORT.claims, l),
    },
  };
}
