import type { Provider } from '../catalog/catalog.ts';
import { formatDate, formatScore } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import { HOME } from '../i18n/messages/home.ts';
import { PREVIEW } from '../i18n/messages/preview.ts';
import { PROVIDER } from '../i18n/messages/provider.ts';
import type { Score } from '../ranking/score-provider.ts';
import { lastReadOn } from '../site/last-read-on.ts';
import type { Site } from '../site/load-site.ts';
import { segmentOf } from '../site/locale-paths.ts';
import { placesOf, type Standing } from '../site/provider-facts.ts';

/** What a link preview's picture shows. */
export interface PreviewFacts {
  title: string;
  /** Evidence bars, each with what it is of and its three figures in words; scores from 0 to 100. */
  bars: { label: string; score: Pick<Score, 'proven' | 'reported' | 'possible'>; figures: string }[];
  siteName: string;
  /** The day on which the last source was read, in words. */
  date: string;
}

/** Bars in the picture of a ranking. */
const SHOWN_PLACES = 3;

/** The pictures that are made: the part of the address after `/og/`, and what each shows in one language. */
export function previews(site: Site): { name: string; facts: (locale: Locale) => PreviewFacts }[] {
  return [
    { name: 'index', facts: (locale) => homeFacts(site, locale) },
    ...site.rankings.map((ranking) => ({
      name: `rankings/${ranking.ranking.id}`,
      facts: (locale: Locale) => rankingFacts(ranking, locale),
    })),
    ...site.catalog.providers.map((provider) => ({
      name: `providers/${provider.id}`,
      facts: (locale: Locale) => providerFacts(site, provider, locale),
    })),
  ];
}

/** Static paths of the pictures. */
export function previewPaths(site: Site) {
  return LOCALES.flatMap((locale) =>
    previews(site).map(({ name, facts }) => ({
      params: { locale: segmentOf(locale), name },
      props: { locale, facts: facts(locale) },
    })),
  );
}

/** The day is that of the evidence, not of the build: the picture of what has not changed stays the same. */
function frameOf(providers: readonly Provider[], locale: Locale): Pick<PreviewFacts, 'siteName' | 'date'> {
  const day = lastReadOn(providers.flatMap(({ claims }) => claims));
  return {
    siteName: FRAME.siteName[locale],
    date: day ? PREVIEW.asOf(formatDate(day, locale))[locale] : PREVIEW.noClaims[locale],
  };
}

function homeFacts(site: Site, locale: Locale): PreviewFacts {
  const { providers, features } = site.catalog;
  const verdicts = providers.flatMap(({ id }) => features.map((feature) => site.verdicts.get(id, feature.id)));
  const share = (count: number) => (verdicts.length === 0 ? 0 : (count / verdicts.length) * 100);
  const known = verdicts.filter((verdict) => verdict.known);
  const score = {
    proven: share(known.filter(({ tier }) => tier === 'proven').length),
    reported: share(known.length),
    possible: 100,
  };
  return {
    title: HOME.headline[locale],
    bars: [
      {
        label: PREVIEW.verified(providers.length, features.length)[locale],
        score,
        figures: `${formatScore(score.reported)}%`,
      },
    ],
    ...frameOf(providers, locale),
  };
}

function rankingFacts({ ranking, result }: Site['rankings'][number], locale: Locale): PreviewFacts {
  return {
    title: ranking.name[locale],
    bars: result.ranked.slice(0, SHOWN_PLACES).map(({ provider, place, score }) => ({
      label: `${place}  ${provider.name[locale]}`,
      ...scored(score),
    })),
    ...frameOf(
      result.ranked.map(({ provider }) => provider),
      locale,
    ),
  };
}

function providerFacts(site: Site, provider: Provider, locale: Locale): PreviewFacts {
  const [main]: (Standing | undefined)[] = placesOf(site, provider);
  const bars = main ? [{ label: PROVIDER.barOf(main.ranking.name[locale])[locale], ...scored(main.score) }] : [];
  return { title: provider.name[locale], bars, ...frameOf([provider], locale) };
}

function scored(score: Score): Pick<PreviewFacts['bars'][number], 'score' | 'figures'> {
  return { score, figures: [score.proven, score.reported, score.possible].map(formatScore).join('–') };
}
