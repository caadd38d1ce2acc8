import type { Site } from '../site/make-site.ts';
import { filesOf, type SiteFile } from './file-kind.ts';
import {
  API_FILES,
  BADGES,
  EMBEDS,
  ENQUIRY_TEXTS,
  LLMS,
  PREVIEWS,
  PROVIDER_FEEDS,
  SHEET_PROVIDERS,
  TWINS,
} from './file-kinds.ts';

/**
 * Every file that the build writes beside Astro's pages. There are some thirty for each provider, and Astro takes longer
 * to hand one of them through than it takes to make it.
 */
export function* siteFiles(site: Site): Generator<SiteFile> {
  yield* filesOf(BADGES, site);
  yield* filesOf(EMBEDS, site);
  yield* filesOf(PREVIEWS, site);
  yield* filesOf(PROVIDER_FEEDS, site);
  yield* filesOf(ENQUIRY_TEXTS, site);
  yield* filesOf(SHEET_PROVIDERS, site);
  yield* filesOf(API_FILES, site);
  yield* filesOf(TWINS, site);
  yield* filesOf(LLMS, site);
}
