import type { Provider, Ranking } from '../catalog/catalog.ts';
import { cheapestPlan } from '../catalog/lowest-price.ts';
import { formatPrice, joinFacts } from '../i18n/format.ts';
import { type Locale, localizer, pickAll } from '../i18n/locale.ts';
import { EVIDENCE } from '../i18n/messages/evidence.ts';
import { RANKING_ROW } from '../i18n/messages/ranking-row.ts';
import { makeOwnWeightsWords, type RankingSettings } from '../i18n/own-weights-words.ts';
import type { RankingView, RankingWords } from '../i18n/ranking-texts.ts';
import { SEGMENT_LABELS, UNRANKED_LABELS } from '../i18n/vocabulary.ts';
import type { RankingResult } from '../ranking/rank-providers.ts';
import type { Site, WorkedRanking } from './load-site.ts';

/** The settings of a ranking page's script, in one language. */
export function makeRankingSettings(site: Site, ranking: Ranking, locale: Locale): RankingSettings {
  const { matrix, words } = makeRankingView(site, workedRanking(site, ranking).result, locale);
  return { matrix, words: { ...words, ...makeOwnWeightsWords(locale) } };
}

/** A ranking worked out. */
export function workedRanking({ rankings }: Site, { id }: Ranking): WorkedRanking {
  const worked = rankings.find(({ ranking }) => ranking.id === id);
  if (!worked) throw new Error(`no ranking "${id}"`);
  return worked;
}

/** A ranking at the editor's weights in one language: what its page prints and its script begins with. */
export function makeRankingView(site: Site, result: RankingResult, locale: Locale): RankingView {
  const { matrix, rows } = result;
  const l = localizer(locale);
  const names = new Map(site.catalog.providers.map(({ id, name }) => [id, l(name)]));
  return {
    matrix,
    weights: matrix.weights,
    result: rows,
    names: matrix.providers.map((id) => names.get(id) ?? id),
    words: makeRankingWords(site, matrix.features, locale),
  };
}

function makeRankingWords(site: Site, features: readonly string[], locale: Locale): RankingWords {
  const l = localizer(locale);
  return {
    locale,
    row: pickAll(RANKING_ROW, l),
    bar: l(EVIDENCE.bar),
    reasons: pickAll(UNRANKED_LABELS, l),
    features: features.map((id) => l(site.feature(id).shortName)),
  };
}

/** What is said of a provider beside its name: operator, segment, lowest price. */
export function providerFacts({ operator, segment, plans }: Provider, locale: Locale): string {
  const l = localizer(locale);
  return joinFacts(
    [operator && l(operator), l(SEGMENT_LABELS[segment]), formatPrice(cheapestPlan(plans), locale)],
    locale,
  );
}
