import type { Feature } from '../catalog/catalog.ts';
import { type DocumentationMap, mapDocumentation } from '../charts/documentation-map.ts';
import { compareOfferCounts, countOffers, type OfferCounts } from '../charts/offer-counts.ts';
import type { Site } from './load-site.ts';

/** How many of all providers offer a feature in which way. */
export function offerCountsOf(site: Site, feature: Feature): OfferCounts {
  return countOffers(
    feature,
    site.catalog.providers.map((provider) => site.verdicts.get(provider.id, feature.id)),
  );
}

/** The same for every feature, in the order in which the picture shows them. */
export function allOfferCounts(site: Site): OfferCounts[] {
  return site.catalog.features.map((feature) => offerCountsOf(site, feature)).sort(compareOfferCounts);
}

/** What the market documents. */
export function documentationOf(site: Site): DocumentationMap {
  const { providers, features } = site.catalog;
  return mapDocumentation(providers, features, (provider, feature) => site.verdicts.get(provider, feature));
}
