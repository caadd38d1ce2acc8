import { LOCALES, type Locale, localizedPath, localizer } from '../../src/i18n/locale.ts';
import { FRAME } from '../../src/i18n/messages/frame.ts';
import { PROVIDER } from '../../src/i18n/messages/provider.ts';
import { MAIN_PAGES } from '../../src/site/main-pages.ts';
import type { Link } from './provider-page.ts';

/** What surrounds every page of a language, and the headings of its parts. */
export interface SiteFrame {
  name: string;
  home: string;
  skip: string;
  /** The name of the other language. */
  other: string;
  navigation: Link[];
  /** The way to a provider's page, without the page itself. */
  crumbs: Link[];
  official: string;
  review: string;
  /** The heads of a table of features, and of the table of plans. */
  heads: string[];
  planheads: string[];
  plans: string;
  unknown: string;
  foot: Link[];
  closing: string;
}

/** The site's own page has no such table: it gives each feature a heading. */
const HEADS: Record<Locale, string[]> = {
  ja: ['機能', '判定', '補足', '出典'],
  en: ['Feature', 'Verdict', 'Notes', 'Sources'],
};

/** The frame in both languages; `today` (YYYY-MM-DD) stands in the footer. */
export function makeSiteFrames(today: string): Record<Locale, SiteFrame> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, makeFrame(locale, today)])) as Record<Locale, SiteFrame>;
}

function makeFrame(locale: Locale, today: string): SiteFrame {
  const l = localizer(locale);
  const at = (path: string) => localizedPath(locale, path);
  return {
    name: l(FRAME.siteName),
    home: at('/'),
    skip: l(FRAME.skip),
    other: locale === 'ja' ? 'English' : '日本語',
    navigation: MAIN_PAGES.map(({ path, name }) => ({ text: l(name), address: at(path) })),
    crumbs: [
      { text: l(FRAME.home), address: at('/') },
      { text: l(PROVIDER.listTitle), address: at('/providers/') },
    ],
    official: l(PROVIDER.official),
    review: l(PROVIDER.review),
    heads: HEADS[locale],
    planheads: [PROVIDER.plan, PROVIDER.monthly, PROVIDER.initial].map(l),
    plans: l(PROVIDER.plans),
    unknown: l(PROVIDER.unknownInGroup),
    foot: [
      { text: l(FRAME.market), address: at('/market/') },
      { text: l(FRAME.method), address: at('/method/') },
      { text: l(FRAME.glossary), address: at('/glossary/') },
      { text: l(FRAME.freshness), address: at('/freshness/') },
      { text: l(FRAME.data), address: at('/data/') },
      { text: l(FRAME.about), address: at('/about/') },
    ],
    closing: l(FRAME.footer(today)),
  };
}
