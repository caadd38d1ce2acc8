import type { Provider } from '../../src/catalog/catalog.ts';
import { cheapestPlan } from '../../src/catalog/lowest-price.ts';
import { formatNumber, formatPrice, joinFacts } from '../../src/i18n/format.ts';
import { LOCALES, type Locale, localizedPath, localizer, otherLocale } from '../../src/i18n/locale.ts';
import { ATTACK } from '../../src/i18n/messages/attack.ts';
import { CHANGES } from '../../src/i18n/messages/changes.ts';
import { EVIDENCE } from '../../src/i18n/messages/evidence.ts';
import { PROVIDER } from '../../src/i18n/messages/provider.ts';
import { RANKING } from '../../src/i18n/messages/ranking.ts';
import { describePlans, describeVerdict } from '../../src/i18n/verdict-words.ts';
import { GROUP_LABELS, SEGMENT_LABELS, SOURCE_KIND_LABELS, STATUS_LABELS } from '../../src/i18n/vocabulary.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { providerHistory } from '../../src/site/history.ts';
import type { Site } from '../../src/site/make-site.ts';
import { type FeatureVerdict, type GroupVerdicts, placesOf, verdictsByGroup } from '../../src/site/provider-facts.ts';

/** A text that leads somewhere; without an address it is plain text. */
export interface Link {
  text: string;
  address?: string;
}

/** One feature of a table: its verdict in a mark and words, and what its sources say. */
export interface FeatureRow {
  id: string;
  feature: Link;
  mark: string;
  tone: string;
  word: string;
  notes: string;
  claims: { detail: string; source: Link; facts: string }[];
}

/** The features of one group: those known as rows of a table, the others as links. */
export interface FeatureTable {
  title: string;
  count: string;
  rows: FeatureRow[];
  unknown: Link[];
}

/** What a provider's page says, as data that any generator can print. Keys have no capitals: Hugo would lower them. */
export interface ProviderPage {
  title: string;
  description: string;
  /** The editor's review, Markdown. */
  body: string;
  provider: {
    id: string;
    locale: Locale;
    address: string;
    /** The same page in the other language. */
    other: string;
    facts: string[];
    official: string;
    tables: FeatureTable[];
    plans: { name: string; monthly: string; initial: string }[];
    /** Attack paths, places in rankings, history: each entry a link and what is said of it. */
    lists: { title: string; entries: (Link & { note: string })[] }[];
  };
}

/** The pages of all providers in both languages, or of those with the ids. */
export function makeProviderPages(site: Site, ids?: readonly string[]): ProviderPage[] {
  const providers = site.catalog.providers.filter(({ id }) => ids?.includes(id) ?? true);
  return LOCALES.flatMap((locale) => providers.map((provider) => makePage(site, provider, locale)));
}

function makePage(site: Site, provider: Provider, locale: Locale): ProviderPage {
  const l = localizer(locale);
  const path = `/providers/${provider.id}/`;
  const groups = verdictsByGroup(site, provider);
  const { features } = site.catalog;
  const known = features.length - groups.flatMap(({ unknown }) => unknown).length;
  const pages = new Set(provider.claims.map(({ source }) => source.url)).size;
  return {
    title: l(provider.name),
    description: l(PROVIDER.description(provider.name, known, features.length)),
    body: provider.body[locale] ?? provider.body.ja,
    provider: {
      id: provider.id,
      locale,
      address: localizedPath(locale, path),
      other: localizedPath(otherLocale(locale), path),
      facts: [
        provider.name[otherLocale(locale)],
        provider.operator ? l(PROVIDER.operator(l(provider.operator))) : l(PROVIDER.operatorUnknown),
        l(SEGMENT_LABELS[provider.segment]),
        l(STATUS_LABELS[provider.status]),
        formatPrice(cheapestPlan(provider.plans), locale),
        l(PROVIDER.counts(provider.claims.length, pages)),
      ],
      official: provider.url,
      tables: groups.map((group) => makeTable(group, provider, locale)),
      plans: provider.plans.map((plan) => ({
        name: l(plan.name),
        monthly: plan.monthlyYen === undefined ? l(PROVIDER.unverified) : formatPrice(plan, locale),
        initial:
          plan.initialYen === undefined ? l(PROVIDER.unverified) : l(PROVIDER.yen(formatNumber(plan.initialYen))),
      })),
      lists: makeLists(site, provider, locale),
    },
  };
}

function makeTable({ group, known, unknown }: GroupVerdicts, provider: Provider, locale: Locale): FeatureTable {
  const l = localizer(locale);
  return {
    title: l(GROUP_LABELS[group]),
    count: l(PROVIDER.groupCount(known.length, known.length + unknown.length)),
    rows: known.map((verdict) => makeRow(verdict, provider, locale)),
    unknown: unknown.map(({ id, name }) => ({ text: l(name), address: localizedPath(locale, `/features/${id}/`) })),
  };
}

function makeRow({ feature, verdict, others }: FeatureVerdict, provider: Provider, locale: Locale): FeatureRow {
  const l = localizer(locale);
  const { mark, tone, word, figure, notes } = describeVerdict(verdict, feature, provider, locale);
  return {
    id: feature.id,
    feature: { text: l(feature.name), address: localizedPath(locale, `/features/${feature.id}/`) },
    mark,
    tone,
    word,
    notes: joinFacts([figure, ...notes], locale),
    claims: [...verdict.deciding, ...others].map((claim) => makeClaim(claim, provider, locale)),
  };
}

function makeClaim({ detail, source, plans }: Claim, provider: Provider, locale: Locale): FeatureRow['claims'][number] {
  const l = localizer(locale);
  const address = source.kind === 'first-hand' ? localizedPath(locale, `/guides/${source.url}/`) : source.url;
  return {
    detail: detail ? l(detail) : '',
    source: { text: source.title ?? l(EVIDENCE.untitled), address },
    facts: joinFacts(
      [
        describePlans(plans, provider, locale) ?? l(EVIDENCE.allPlans),
        l(SOURCE_KIND_LABELS[source.kind]),
        l(EVIDENCE.readOn(source.readOn)),
      ],
      locale,
    ),
  };
}

function makeLists(site: Site, provider: Provider, locale: Locale): ProviderPage['provider']['lists'] {
  const l = localizer(locale);
  return [
    {
      title: l(PROVIDER.paths),
      entries: site.catalog.attacks.map((attack) => {
        const { steps, cutByDefault, cutIfConfigured } = site.attackCoverage(attack, provider);
        return {
          text: l(attack.name),
          address: localizedPath(locale, `/attacks/${attack.id}/`),
          note: l(ATTACK.summary(steps.length, cutByDefault, cutIfConfigured)),
        };
      }),
    },
    {
      title: l(PROVIDER.places),
      entries: placesOf(site, provider).map(({ ranking, ranked, count }) => ({
        text: l(ranking.name),
        address: localizedPath(locale, `/rankings/${ranking.id}/`),
        note: ranked ? l(RANKING.placeOf(ranked.place, count)) : l(RANKING.noPlace),
      })),
    },
    {
      title: l(CHANGES.history),
      entries: providerHistory(site.catalog, provider).map(({ date, text }) => ({ text: date, note: l(text) })),
    },
  ];
}
