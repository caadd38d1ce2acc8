import type { Feature, Provider } from '../catalog/catalog.ts';
import { type PublishedChange, publishedChanges } from '../changes/published-change.ts';
import { type Locale, localizer } from '../i18n/locale.ts';
import { CHANGES } from '../i18n/messages/changes.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { featureHistory, providerHistory, providerOf } from './history.ts';
import type { Site } from './load-site.ts';

/** Where the feeds are, without the language. */
export const FEED_PATHS = {
  changes: '/changes/feed.xml',
  guides: '/guides/feed.xml',
  provider: (id: string) => `/providers/${id}/feed.xml`,
  feature: (id: string) => `/features/${id}/feed.xml`,
};

/** Entries in the feed of all changes; the feeds of one provider or feature hold all of theirs. */
const NEWEST = 100;

/** Every change of the site, the newest first. */
export function changesFeed(site: Site, locale: Locale): Feed {
  const title = `${FRAME.siteName[locale]}: ${CHANGES.title[locale]}`;
  const items = publishedChanges(site.catalog).slice(0, NEWEST);
  return makeFeed(site, locale, { title, path: FEED_PATHS.changes, page: '/changes/', items });
}

/** The changes of one provider. */
export function providerFeed(site: Site, provider: Provider, locale: Locale): Feed {
  return makeFeed(site, locale, {
    title: localizer(locale)(CHANGES.feedOf(provider.name[locale])),
    path: FEED_PATHS.provider(provider.id),
    page: `/providers/${provider.id}/`,
    items: providerHistory(site.catalog, provider),
  });
}

/** The changes that concern one feature. */
export function featureFeed(site: Site, feature: Feature, locale: Locale): Feed {
  return makeFeed(site, locale, {
    title: localizer(locale)(CHANGES.feedOf(feature.name[locale])),
    path: FEED_PATHS.feature(feature.id),
    page: `/features/${feature.id}/`,
    items: featureHistory(site.catalog, feature),
  });
}

/** The guides of one language, the one reviewed last first. */
export function guidesFeed(site: Site, locale: Locale): Feed {
  const entries = site.catalog.guides
    .flatMap((guide): FeedEntry[] => {
      const version = guide[locale];
      if (!version) return [];
      const path = `/guides/${guide.id}/`;
      return [{ key: path.slice(1), title: version.title, date: version.reviewedOn, path, text: version.summary }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.key < b.key ? -1 : 1));
  return {
    title: `${FRAME.siteName[locale]}: ${CHANGES.guidesFeed[locale]}`,
    path: FEED_PATHS.guides,
    page: '/guides/',
    updated: entries[0]?.date ?? site.today,
    entries,
  };
}

interface HistoryFeed {
  title: string;
  path: string;
  page: string;
  items: readonly PublishedChange[];
}

function makeFeed(site: Site, locale: Locale, { items, ...feed }: HistoryFeed): Feed {
  return {
    ...feed,
    updated: items[0]?.date ?? site.catalog.changes[0]?.date ?? site.today,
    entries: items.map((item) => feedEntry(site, item, locale)),
  };
}

function feedEntry(site: Site, change: PublishedChange, locale: Locale): FeedEntry {
  const provider = providerOf(site.catalog, change.provider);
  const [feature] = change.features ?? [];
  const kind = CHANGES.kinds[change.kind][locale];
  const fragment = change.features?.length === 1 && feature ? `#${feature}` : '';
  return {
    key: `changes/${change.id}`,
    title: `${provider?.name[locale] ?? change.provider}: ${kind}`,
    date: change.date,
    path: provider ? `/providers/${provider.id}/${fragment}` : '/changes/',
    text: change.text[locale],
    category: { term: change.kind, label: kind },
  };
}
