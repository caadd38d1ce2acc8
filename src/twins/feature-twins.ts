import type { Feature } from '../catalog/catalog.ts';
import { joinFacts } from '../i18n/format.ts';
import { FEATURE } from '../i18n/messages/knowledge.ts';
import { GROUP_LABELS, UNKNOWN_LABEL } from '../i18n/vocabulary.ts';
import { stepsCutBy, verdictsByOffer } from '../site/feature-facts.ts';
import { escapeText, heading, list, type Twin, type TwinContext } from './markdown.ts';

/** The twins of the feature pages and of their list. */
export function featureTwins(context: TwinContext): Twin[] {
  const { site, l, link } = context;
  const { features } = site.catalog;
  return [
    {
      path: '/features/',
      title: l(FEATURE.listTitle),
      lead: l(FEATURE.listLead(features.length)),
      blocks: [
        list(
          features.map(
            ({ id, name, whatCounts }) => `${link(l(name), `/features/${id}/`)}: ${escapeText(l(whatCounts))}`,
          ),
        ),
      ],
    },
    ...features.map((feature) => featureTwin(context, feature)),
  ];
}

function featureTwin({ site, l, locale, link }: TwinContext, feature: Feature): Twin {
  const { offers, unknown } = verdictsByOffer(site, feature, locale);
  const steps = stepsCutBy(site, feature);
  return {
    path: `/features/${feature.id}/`,
    title: l(feature.name),
    lead: l(feature.whatCounts),
    blocks: [
      l(GROUP_LABELS[feature.group]),
      feature.body[locale] ?? feature.body.ja,
      heading(2, l(FEATURE.question)),
      escapeText(l(feature.question)),
      l(FEATURE.shelfLife(feature.shelfLifeMonths)),
      heading(2, l(FEATURE.who)),
      ...offers.flatMap(({ words, rows }) => [
        heading(3, `${words.mark} ${l(words.word)}`),
        list(
          rows.map(({ provider, figure, notes }) =>
            joinFacts([link(l(provider.name), `/providers/${provider.id}/`), figure, ...notes], locale),
          ),
        ),
      ]),
      unknown.length > 0 && heading(3, `－ ${l(UNKNOWN_LABEL)}`),
      list(unknown.map(({ id, name }) => link(l(name), `/providers/${id}/`))),
      steps.length > 0 && heading(2, l(FEATURE.cuts)),
      list(
        steps.map(
          ({ attack, step }) => `${link(l(attack.name), `/attacks/${attack.id}/`)}: ${escapeText(l(step.name))}`,
        ),
      ),
    ],
  };
}
