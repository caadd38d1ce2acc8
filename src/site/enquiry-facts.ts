import type { Feature, Provider } from '../catalog/catalog.ts';
import { findOpenPoints, type OpenPoint } from '../enquiry/open-points.ts';
import { type Enquiry, writeEnquiry } from '../enquiry/write-enquiry.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { ENQUIRY_WORDS } from '../i18n/messages/enquiry.ts';
import type { Site } from './load-site.ts';

/** Everything about a provider that official evidence does not settle, in the order of the features. */
export function openPointsOf(site: Site, provider: Provider): OpenPoint<Feature>[] {
  return findOpenPoints(site.catalog.features, (feature) => site.verdicts.get(provider.id, feature));
}

/** The letter that asks a provider all of it, in the language given. */
export function enquiryOf(site: Site, provider: Provider, language: Locale): Enquiry {
  return writeEnquiry(
    {
      service: provider.name[language],
      day: formatDate(site.today, language),
      points: openPointsOf(site, provider).map(({ feature, reason }) => ({
        name: feature.name[language],
        question: feature.question[language],
        reason,
      })),
    },
    ENQUIRY_WORDS[language],
  );
}

/** The address of a provider's enquiry, without the language of the page. */
export function enquiryPath(provider: string): string {
  return `/providers/${provider}/enquiry/`;
}

/** The address of the list of open questions, without the language. */
export const QUESTIONS_PATH = '/data/questions/';

/** How much is open at a provider. */
export interface OpenQuestions {
  provider: Provider;
  /** Features of which nothing is known. */
  unknown: number;
  /** Features of which something is known that official evidence does not settle. */
  unproven: number;
}

/** What is open at every provider, in the order of the catalogue. */
export function listOpenQuestions(site: Site): OpenQuestions[] {
  return site.catalog.providers.map((provider) => {
    const points = openPointsOf(site, provider);
    const unknown = points.filter(({ reason }) => reason === 'unknown').length;
    return { provider, unknown, unproven: points.length - unknown };
  });
}
