import type { Localized } from '../schema/text.ts';

export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The other language, for the language switch. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}

/** The address of a page in a language: Japanese at the root, English below /en. `path` starts with a slash. */
export function localizedPath(locale: Locale, path: string): string {
  return locale === 'ja' ? path : `/${locale}${path}`;
}

/** A function that picks one language from texts written in both. */
export function localizer(locale: Locale): (text: Localized) => string {
  return (text) => text[locale];
}

/** Picks one language from every text of a group. */
export function pickAll<K extends string>(
  texts: Record<K, Localized>,
  pick: (text: Localized) => string,
): Record<K, string> {
  return Object.fromEntries(Object.entries<Localized>(texts).map(([key, text]) => [key, pick(text)])) as Record<
    K,
    string
  >;
}
