import type { Provider } from '../catalog/catalog.ts';
import { cheapestPlan } from '../catalog/lowest-price.ts';
import { formatPrice, joinFacts } from '../i18n/format.ts';
import { CHANGES } from '../i18n/messages/changes.ts';
import { EVIDENCE } from '../i18n/messages/evidence.ts';
import { PROVIDER } from '../i18n/messages/provider.ts';
import { RANKING } from '../i18n/messages/ranking.ts';
import { TWIN } from '../i18n/messages/twin.ts';
import { describeOffer, describePlans, describeVerdict } from '../i18n/verdict-words.ts';
import { GROUP_LABELS, SEGMENT_LABELS, SOURCE_KIND_LABELS, STATUS_LABELS } from '../i18n/vocabulary.ts';
import type { Claim } from '../schema/claim.ts';
import { providerHistory } from '../site/history.ts';
import { type FeatureVerdict, placesOf, verdictsByGroup } from '../site/provider-facts.ts';
import { escapeText, externalLink, heading, list, type Twin, type TwinContext } from './markdown.ts';

/** The twins of the provider pages and of their list. */
export function providerTwins(context: TwinContext): Twin[] {
  const { site, l, locale, link } = context;
  const { providers, features } = site.catalog;
  return [
    {
      path: '/providers/',
      title: l(PROVIDER.listTitle),
      lead: l(PROVIDER.listLead(providers.length)),
      blocks: [
        list(
          providers.map((provider) =>
            joinFacts(
              [
                link(l(provider.name), `/providers/${provider.id}/`),
                l(SEGMENT_LABELS[provider.segment]),
                l(STATUS_LABELS[provider.status]),
                formatPrice(cheapestPlan(provider.plans), locale),
                l(PROVIDER.known(countKnown(context, provider), features.length, provider.claims.length)),
              ],
              locale,
            ),
          ),
        ),
      ],
    },
    ...providers.map((provider) => providerTwin(context, provider)),
  ];
}

function countKnown({ site }: TwinContext, { id }: Provider): number {
  return site.catalog.features.filter((feature) => site.verdicts.get(id, feature.id).known).length;
}

function providerTwin(context: TwinContext, provider: Provider): Twin {
  const { site, l } = context;
  return {
    path: `/providers/${provider.id}/`,
    title: l(provider.name),
    lead: l(PROVIDER.description(provider.name, countKnown(context, provider), site.catalog.features.length)),
    get blocks() {
      return providerBlocks(context, provider);
    },
  };
}

function providerBlocks(context: TwinContext, provider: Provider): Twin['blocks'] {
  const { site, l, locale, link } = context;
  const places = placesOf(site, provider);
  return [
    list([
      provider.operator ? escapeText(l(PROVIDER.operator(l(provider.operator)))) : l(PROVIDER.operatorUnknown),
      l(SEGMENT_LABELS[provider.segment]),
      l(STATUS_LABELS[provider.status]),
      ...provider.plans.map((plan) => escapeText(`${l(plan.name)}: ${formatPrice(plan, locale)}`)),
      externalLink(l(PROVIDER.official), provider.url),
    ]),
    provider.body[locale] ?? provider.body.ja,
    ...verdictsByGroup(site, provider).flatMap(({ group, known, unknown }) => [
      heading(2, l(GROUP_LABELS[group])),
      ...known.map((verdict) => verdictBlock(context, provider, verdict)),
      unknown.length > 0 &&
        `${l(TWIN.unknown)}: ${unknown.map(({ id, shortName }) => link(l(shortName), `/features/${id}/`)).join(', ')}`,
    ]),
    places.length > 0 && heading(2, l(PROVIDER.places)),
    list(
      places.map(({ ranking, ranked, count }) =>
        joinFacts(
          [
            link(l(ranking.name), `/rankings/${ranking.id}/`),
            ranked ? l(RANKING.placeOf(ranked.place, count)) : l(RANKING.noPlace),
          ],
          locale,
        ),
      ),
    ),
    heading(2, l(CHANGES.history)),
    list(providerHistory(site.catalog, provider).map(({ date, text }) => `${date} ${escapeText(l(text))}`)),
  ];
}

function verdictBlock(context: TwinContext, provider: Provider, { feature, verdict, others }: FeatureVerdict): string {
  const { l, locale } = context;
  const { mark, word, figure, notes } = describeVerdict(verdict, feature, provider, locale);
  return [
    heading(3, `${l(feature.name)}: ${joinFacts([`${mark} ${word}`, figure, ...notes], locale)}`),
    list([...verdict.deciding, ...others].map((claim) => claimLine(context, provider, claim))),
  ].join('\n\n');
}

/** What one source says, and where and when it was read. */
export function claimLine({ site, l, locale, link }: TwinContext, provider: Provider, claim: Claim): string {
  const { source } = claim;
  const { mark, word } = describeOffer(claim, site.feature(claim.feature));
  const title = source.title ?? l(EVIDENCE.untitled);
  const page =
    source.kind === 'first-hand' ? link(source.url, `/guides/${source.url}/`) : externalLink(title, source.url);
  const facts = [
    `${mark} ${l(word)}`,
    describePlans(claim.plans, provider, locale),
    l(SOURCE_KIND_LABELS[source.kind]),
    source.pageDate && l(EVIDENCE.pageDate(source.pageDate)),
    l(EVIDENCE.readOn(source.readOn)),
  ];
  const said = claim.detail ? `${escapeText(l(claim.detail))} ` : '';
  return `${said}(${escapeText(joinFacts(facts, locale))}) ${l(TWIN.source)}: ${page}`;
}
