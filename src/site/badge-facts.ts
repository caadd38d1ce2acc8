import type { Feature, Provider } from '../catalog/catalog.ts';
import { joinFacts } from '../i18n/format.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { BADGE } from '../i18n/messages/badge.ts';
import { describeVerdict, type Tone } from '../i18n/verdict-words.ts';
import { lastReadOn } from './last-read-on.ts';
import type { Site } from './load-site.ts';
import { segmentOf } from './locale-paths.ts';

/** What a badge or an embed card says, in one language. */
export interface BadgeFacts {
  /** The provider, and the feature where it is about one. */
  name: string;
  mark: string;
  tone: Tone;
  /** The verdict in words. */
  words: string;
  /** The day on which the last of the deciding claims was read, YYYY-MM-DD; empty for a provider without claims. */
  readOn: string;
  /** The page that shows the evidence, without the language. */
  path: string;
}

/** What a badge is about: a provider, or one feature of it on which there is a verdict. */
export interface BadgeSubject {
  provider: Provider;
  feature?: Feature;
}

/** Every provider, and every provider with every feature on which there is a verdict. */
export function badgeSubjects({ catalog, verdicts }: Site): BadgeSubject[] {
  return catalog.providers.flatMap((provider): BadgeSubject[] => [
    { provider },
    ...catalog.features
      .filter((feature) => verdicts.get(provider.id, feature.id).known)
      .map((feature) => ({ provider, feature })),
  ]);
}

/** What the page on badges shows: the first provider of the first ranking, as a whole and with its first feature. */
export function exampleSubjects(site: Site): BadgeSubject[] {
  const first = site.rankings[0]?.result.ranked[0]?.provider;
  const own = badgeSubjects(site).filter(({ provider }) => provider.id === first?.id);
  return own.slice(0, 2);
}

/** The part of an address that names the subject: `xserver` or `xserver/waf`. */
export function badgeName({ provider, feature }: BadgeSubject): string {
  return feature ? `${provider.id}/${feature.id}` : provider.id;
}

/** Static paths of something made once a language for each subject. */
export function badgePaths(site: Site) {
  return LOCALES.flatMap((locale) =>
    badgeSubjects(site).map((subject) => ({
      params: { locale: segmentOf(locale), name: badgeName(subject) },
      props: { locale, subject },
    })),
  );
}

/** What is said of a subject. */
export function badgeFacts(site: Site, subject: BadgeSubject, locale: Locale): BadgeFacts {
  const { provider, feature } = subject;
  return feature ? featureFacts(site, provider, feature, locale) : providerFacts(site, provider, locale);
}

function featureFacts(site: Site, provider: Provider, feature: Feature, locale: Locale): BadgeFacts {
  const verdict = site.verdicts.get(provider.id, feature.id);
  const { mark, tone, word, figure, notes } = describeVerdict(verdict, feature, provider, locale);
  return {
    name: `${provider.name[locale]} ${feature.shortName[locale]}`,
    mark,
    tone,
    words: joinFacts([word, figure, ...notes], locale),
    readOn: lastReadOn(verdict.known ? verdict.deciding : []),
    path: `/providers/${provider.id}/#${feature.id}`,
  };
}

function providerFacts({ catalog, verdicts }: Site, provider: Provider, locale: Locale): BadgeFacts {
  const { features } = catalog;
  const known = features.filter((feature) => verdicts.get(provider.id, feature.id).known).length;
  return {
    name: provider.name[locale],
    mark: '',
    tone: known > 0 ? 'good' : 'unknown',
    words: BADGE.verified(known, features.length)[locale],
    readOn: lastReadOn(provider.claims),
    path: `/providers/${provider.id}/`,
  };
}
