import { DOCUMENT_KINDS } from '../api/document-kinds.ts';
import { API_BASE } from '../api/input.ts';
import { publishedChanges } from '../changes/published-change.ts';
import { OFFER_PARTS } from '../charts/offer-counts.ts';
import { formatList, joinFacts } from '../i18n/format.ts';
import { localizedPath } from '../i18n/locale.ts';
import { CHANGES } from '../i18n/messages/changes.ts';
import { CHECKUP } from '../i18n/messages/checkup.ts';
import { COMPARE } from '../i18n/messages/compare.ts';
import { DATA } from '../i18n/messages/data.ts';
import { ENQUIRY } from '../i18n/messages/enquiry.ts';
import { FOR_OTHERS } from '../i18n/messages/for-others.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import { FRESHNESS } from '../i18n/messages/freshness.ts';
import { HOME } from '../i18n/messages/home.ts';
import { MARKET } from '../i18n/messages/market.ts';
import { TWIN } from '../i18n/messages/twin.ts';
import { describeVerdict, OFFER_WORDS } from '../i18n/verdict-words.ts';
import { checkPagePath, cutPages } from '../site/check-pages.ts';
import { CHECKUP_PATH, checkupPath } from '../site/checkup-facts.ts';
import { claimsToCheck } from '../site/claims-to-check.ts';
import { CALENDAR_PATH } from '../site/due-calendar.ts';
import { listOpenQuestions, openPointsOf, QUESTIONS_PATH } from '../site/enquiry-facts.ts';
import { siteUrl } from '../site/environment.ts';
import { FEED_PATHS } from '../site/feeds.ts';
import { MAIN_PAGES } from '../site/main-pages.ts';
import { allOfferCounts } from '../site/market-facts.ts';
import { chooseTwin } from './choose-twin.ts';
import { escapeText, externalLink, heading, list, type Twin, type TwinContext, table } from './markdown.ts';
import { claimLine } from './provider-twins.ts';

/** The twins of the pages that look at everything at once, and of the one that narrows it down. */
export function overviewTwins(context: TwinContext): Twin[] {
  return [
    homeTwin(context),
    chooseTwin(context),
    compareTwin(context),
    marketTwin(context),
    ...freshnessTwins(context),
    ...changesTwins(context),
    forOthersTwin(context),
    dataTwin(context),
    questionsTwin(context),
    checkupTwin(context),
  ];
}

function homeTwin({ site, l, link }: TwinContext): Twin {
  return {
    path: '/',
    title: l(FRAME.siteName),
    lead: l(HOME.headline),
    blocks: [
      escapeText(l(HOME.lead(site.catalog.providers.length))),
      list(MAIN_PAGES.map(({ name, path }) => link(l(name), path))),
      ...HOME.why.flatMap(({ title, text }) => [heading(2, l(title)), escapeText(l(text))]),
    ],
  };
}

function compareTwin({ site, l, locale }: TwinContext): Twin {
  const { providers, features } = site.catalog;
  return {
    path: '/compare/',
    title: l(COMPARE.title),
    lead: l(COMPARE.description(providers.length, features.length)),
    blocks: [
      l(TWIN.about),
      table(
        [l(COMPARE.provider), ...features.map(({ shortName }) => l(shortName))],
        providers.map((provider) => [
          l(provider.name),
          ...features.map((feature) => {
            const verdict = site.verdicts.get(provider.id, feature.id);
            const { mark, word, figure, notes } = describeVerdict(verdict, feature, provider, locale);
            return joinFacts([`${mark} ${word}`, figure, ...notes], locale);
          }),
        ]),
      ),
    ],
  };
}

function marketTwin({ site, l }: TwinContext): Twin {
  return {
    path: '/market/',
    title: l(MARKET.title),
    lead: l(MARKET.offersLead(site.catalog.providers.length)),
    blocks: [
      table(
        [l(MARKET.feature), ...OFFER_PARTS.map((offer) => `${OFFER_WORDS[offer].mark} ${l(OFFER_WORDS[offer].word)}`)],
        allOfferCounts(site).map(({ feature, parts }) => [l(feature.name), ...parts.map(({ count }) => count)]),
      ),
    ],
  };
}

function freshnessTwins(context: TwinContext): Twin[] {
  const { site, l, locale, link } = context;
  return cutPages(claimsToCheck(site.catalog, site.verdicts, site.today)).map(({ number, items, offset }) => ({
    path: checkPagePath(number),
    title: l(number === 1 ? FRESHNESS.title : FRESHNESS.pageTitle(number)),
    lead: l(FRESHNESS.lead),
    blocks:
      items.length === 0
        ? [l(FRESHNESS.none)]
        : [
            list(
              items.map(({ provider, feature, claim, overdueMonths }, index) => {
                const facts = [
                  `${offset + index + 1}. ${link(l(provider.name), `/providers/${provider.id}/`)} ${escapeText(l(feature.shortName))}`,
                  overdueMonths > 0 && l(FRESHNESS.overdue(overdueMonths, feature.shelfLifeMonths)),
                ];
                return `${joinFacts(facts, locale)}\n${claimLine(context, provider, claim)}`;
              }),
            ),
          ],
  }));
}

function changesTwins({ site, l }: TwinContext): Twin[] {
  return cutPages(publishedChanges(site.catalog)).map(({ number, items }) => ({
    path: number === 1 ? '/changes/' : `/changes/${number}/`,
    title: l(number === 1 ? CHANGES.title : CHANGES.pageTitle(number)),
    lead: l(CHANGES.lead),
    blocks: [list(items.map(({ date, kind, text }) => `${date} ${l(CHANGES.kinds[kind])}: ${escapeText(l(text))}`))],
  }));
}

function forOthersTwin({ l, locale }: TwinContext): Twin {
  const addresses = ['/badges/<provider>.svg', '/badges/<provider>/<feature>.svg', '/embed/<provider>/'];
  const feeds = [FEED_PATHS.changes, FEED_PATHS.provider('<provider>'), FEED_PATHS.feature('<feature>'), CALENDAR_PATH];
  return {
    path: '/embed/',
    title: l(FOR_OTHERS.title),
    lead: l(FOR_OTHERS.lead),
    blocks: [
      escapeText(l(FOR_OTHERS.addressesLead)),
      list([...addresses, ...feeds].map((path) => `\`${siteUrl()}${localizedPath(locale, path)}\``)),
    ],
  };
}

function dataTwin({ l }: TwinContext): Twin {
  return {
    path: '/data/',
    title: l(DATA.title),
    lead: l(DATA.lead),
    blocks: [
      heading(2, l(DATA.apiTitle)),
      l(DATA.apiLead(API_BASE)),
      list(Object.values(DOCUMENT_KINDS).map(({ path, about }) => `\`${API_BASE}/${path}\`: ${escapeText(l(about))}`)),
      heading(2, l(DATA.readingTitle)),
      list(DATA.reading.map(l)),
      heading(2, l(DATA.versionsTitle)),
      list(DATA.versions.map(l)),
    ],
  };
}

function questionsTwin({ site, l, locale, link }: TwinContext): Twin {
  return {
    path: QUESTIONS_PATH,
    title: l(ENQUIRY.listTitle),
    lead: l(ENQUIRY.listDescription),
    blocks: listOpenQuestions(site).map(({ provider, unknown, unproven }) => {
      const names = openPointsOf(site, provider).map(({ feature }) => l(feature.shortName));
      const counts = joinFacts([`${l(ENQUIRY.unknown)} ${unknown}`, `${l(ENQUIRY.unproven)} ${unproven}`], locale);
      return `${link(l(provider.name), `/providers/${provider.id}/`)} (${counts}): ${escapeText(formatList(names, locale))}`;
    }),
  };
}

function checkupTwin({ site, l, locale }: TwinContext): Twin {
  const address = (provider: string) => `${siteUrl()}${localizedPath(locale, checkupPath(provider))}`;
  return {
    path: CHECKUP_PATH,
    title: l(CHECKUP.title),
    lead: l(CHECKUP.description),
    blocks: [list(site.catalog.providers.map(({ id, name }) => externalLink(l(name), address(id))))],
  };
}
