import { type ApiFile, makeApiFiles } from '../api/api-files.ts';
import type { Provider } from '../catalog/catalog.ts';
import { toTextFile } from '../enquiry/write-enquiry.ts';
import type { Locale } from '../i18n/locale.ts';
import { type PreviewFacts, previewPaths } from '../open-graph/preview-facts.ts';
import { makePreview } from '../open-graph/preview-image.ts';
import { makeApiInput } from '../site/api-input.ts';
import { writeAtom } from '../site/atom.ts';
import { type BadgeSubject, badgeFacts, badgePaths } from '../site/badge-facts.ts';
import { writeBadge } from '../site/badge-svg.ts';
import { writeEmbed } from '../site/embed-page.ts';
import { enquiryOf } from '../site/enquiry-facts.ts';
import { providerFeed } from '../site/feeds.ts';
import { localeEntryPaths } from '../site/locale-paths.ts';
import type { Site } from '../site/make-site.ts';
import { makeProviderFacts } from '../site/sheet-facts.ts';
import { type TwinFile, twinPaths, writeLlms } from '../twins/twins.ts';
import { writeTwin } from '../twins/write-twin.ts';
import type { FileKind } from './file-kind.ts';

interface AboutProvider {
  locale: Locale;
  entry: Provider;
}
interface AboutSubject {
  locale: Locale;
  subject: BadgeSubject;
}

const providerPaths = ({ catalog }: Site) => localeEntryPaths(catalog.providers);

/** Badges for other sites. */
export const BADGES: FileKind<AboutSubject> = {
  pattern: '[...locale]/badges/[...name].svg',
  mediaType: 'image/svg+xml',
  paths: badgePaths,
  write: (site, { subject, locale }) => writeBadge(badgeFacts(site, subject, locale), locale),
};

/** Embed cards for other sites. */
export const EMBEDS: FileKind<AboutSubject> = {
  pattern: '[...locale]/embed/[...name]/index.html',
  mediaType: 'text/html; charset=utf-8',
  paths: badgePaths,
  write: (site, { subject, locale }) => writeEmbed(badgeFacts(site, subject, locale), locale),
};

/** The pictures of link previews. */
export const PREVIEWS: FileKind<{ locale: Locale; facts: PreviewFacts }> = {
  pattern: '[...locale]/og/[...name].png',
  mediaType: 'image/png',
  paths: previewPaths,
  write: (_site, { facts, locale }) => makePreview(facts, locale),
};

/** The feeds of each provider's changes. */
export const PROVIDER_FEEDS: FileKind<AboutProvider> = {
  pattern: '[...locale]/providers/[id]/feed.xml',
  mediaType: 'application/atom+xml',
  paths: providerPaths,
  write: (site, { entry, locale }) => writeAtom(providerFeed(site, entry, locale), locale),
};

/** The enquiries to providers as text files, in the language of the address. */
export const ENQUIRY_TEXTS: FileKind<AboutProvider> = {
  pattern: '[...locale]/providers/[id]/enquiry/text.txt',
  mediaType: 'text/plain; charset=utf-8',
  paths: providerPaths,
  write: (site, { entry, locale }) => toTextFile(enquiryOf(site, entry, locale)),
};

/** Single providers for the sheet: a visitor asks only for the candidates. */
export const SHEET_PROVIDERS: FileKind<AboutProvider> = {
  pattern: '[...locale]/sheet/providers/[id].json',
  mediaType: 'application/json',
  paths: providerPaths,
  write: (site, { entry, locale }) => JSON.stringify(makeProviderFacts(site, entry, locale)),
};

/** Every JSON file of the API. */
export const API_FILES: FileKind<ApiFile> = {
  pattern: 'api/v1/[...path].json',
  mediaType: 'application/json',
  paths: (site) =>
    makeApiFiles(makeApiInput(site)).map((file) => ({
      params: { path: file.path.replace(/\.json$/, '') },
      props: file,
    })),
  write: (_site, { text }) => text,
};

/** The pages in Markdown, for language models and other readers of plain text. */
export const TWINS: FileKind<TwinFile> = {
  pattern: '[...locale]/[...twin].md',
  mediaType: 'text/markdown; charset=utf-8',
  paths: twinPaths,
  write: (_site, { twin, context }) => writeTwin(twin, context),
};

/** Where language models find the pages in Markdown. */
export const LLMS: FileKind<undefined> = {
  pattern: '[name].txt',
  mediaType: 'text/plain; charset=utf-8',
  paths: () => [{ params: { name: 'llms' }, props: undefined }],
  write: writeLlms,
};
