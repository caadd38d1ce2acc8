import { LOCALES, type Locale } from '../i18n/locale.ts';

/** What every page below `src/pages/[...locale]/` is built for: Japanese at the root, English below /en. */
export interface LocalePath {
  params: { locale: string | undefined };
  props: { locale: Locale };
}

/** Static paths of a page that exists once a language. */
export function localePaths(): LocalePath[] {
  return LOCALES.map((locale) => ({ params: { locale: segmentOf(locale) }, props: { locale } }));
}

/** Static paths of a page that exists once a language for each of the given ids. */
export function localeEntryPaths<T extends { id: string }>(entries: readonly T[]) {
  return LOCALES.flatMap((locale) =>
    entries.map((entry) => ({ params: { locale: segmentOf(locale), id: entry.id }, props: { locale, entry } })),
  );
}

/** The URL segment of a language: none for Japanese. */
export function segmentOf(locale: Locale): string | undefined {
  return locale === 'ja' ? undefined : locale;
}
