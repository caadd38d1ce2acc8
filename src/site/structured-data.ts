import { type Locale, localizedPath } from '../i18n/locale.ts';
import { siteUrl } from './environment.ts';

/** One step on the way from the home page. */
export interface Crumb {
  name: string;
  path: string;
}

const CONTEXT = 'https://schema.org';

/** The breadcrumbs of a page as schema.org data. */
export function breadcrumbList(locale: Locale, crumbs: readonly Crumb[]): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => listItem(locale, crumb, index)),
  };
}

/** An ordered list of pages, such as a ranking, as schema.org data. No ratings: a place is all that is claimed. */
export function itemList(locale: Locale, name: string, items: readonly Crumb[]): object {
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    name,
    itemListElement: items.map((item, index) => listItem(locale, item, index)),
  };
}

/** An article as schema.org data. */
export function article(locale: Locale, { name, path }: Crumb, description: string, reviewedOn: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline: name,
    description,
    inLanguage: locale,
    dateModified: reviewedOn,
    url: `${siteUrl()}${localizedPath(locale, path)}`,
  };
}

function listItem(locale: Locale, { name, path }: Crumb, index: number): object {
  return { '@type': 'ListItem', position: index + 1, name, item: `${siteUrl()}${localizedPath(locale, path)}` };
}

/** A file of a data set. */
export interface Distribution {
  /** Below the origin, starting with a slash. */
  path: string;
  mediaType: string;
}

/** The open data as a schema.org data set, for search engines of data. */
export function dataset(
  locale: Locale,
  { name, path }: Crumb,
  { description, version, day, licence, files }: DatasetFacts,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name,
    description,
    url: `${siteUrl()}${localizedPath(locale, path)}`,
    version,
    dateModified: day,
    license: licence,
    isAccessibleForFree: true,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: `${siteUrl()}${file.path}`,
      encodingFormat: file.mediaType,
    })),
  };
}

/** What there is to say of the open data. */
export interface DatasetFacts {
  description: string;
  version: string;
  /** YYYY-MM-DD */
  day: string;
  /** The licence's address. */
  licence: string;
  files: Distribution[];
}
