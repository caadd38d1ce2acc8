import { formatScore, formatShare } from '../i18n/format.ts';
import { RANKING } from '../i18n/messages/ranking.ts';
import { SAFETY } from '../i18n/messages/safe-as-delivered.ts';
import { UNRANKED_LABELS } from '../i18n/vocabulary.ts';
import type { StepInterval } from '../ranking/attack-coverage.ts';
import { COVERAGE_THRESHOLD } from '../ranking/method.ts';
import type { Score } from '../ranking/score-provider.ts';
import { rankAlong } from '../site/attack-facts.ts';
import type { Site } from '../site/load-site.ts';
import { escapeText, heading, list, type Twin, type TwinContext, table } from './markdown.ts';

/** The twins of the ranking pages, of their list, and of the ranking by what defaults cut. */
export function rankingTwins(context: TwinContext): Twin[] {
  const { site, l, link } = context;
  return [
    {
      path: '/rankings/',
      title: l(RANKING.listTitle),
      lead: l(RANKING.listLead),
      blocks: [
        list(
          site.rankings.map(
            ({ ranking }) => `${link(l(ranking.name), `/rankings/${ranking.id}/`)}: ${escapeText(l(ranking.purpose))}`,
          ),
        ),
      ],
    },
    ...site.rankings.map((ranking) => rankingTwin(context, ranking)),
    safetyTwin(context),
  ];
}

const inPoints = ({ proven, reported, possible }: Score) => [proven, reported, possible].map(formatScore).join('–');

function rankingTwin({ site, l, locale, link }: TwinContext, { ranking, result }: Site['rankings'][number]): Twin {
  return {
    path: `/rankings/${ranking.id}/`,
    title: l(ranking.name),
    lead: l(ranking.purpose),
    blocks: [
      escapeText(l(ranking.audience)),
      ranking.body[locale] ?? ranking.body.ja,
      escapeText(l(RANKING.caption)),
      table(
        [RANKING.place, RANKING.service, RANKING.evidence, RANKING.coverage].map(l),
        result.ranked.map(({ provider, place, score }) => [
          place,
          l(provider.name),
          inPoints(score),
          formatShare(score.coverage),
        ]),
      ),
      result.unranked.length > 0 && heading(2, l(RANKING.unranked)),
      result.unranked.length > 0 && escapeText(l(RANKING.unrankedLead(COVERAGE_THRESHOLD.value))),
      list(
        result.unranked.map(
          ({ provider, reason }) =>
            `${link(l(provider.name), `/providers/${provider.id}/`)}: ${l(UNRANKED_LABELS[reason])}`,
        ),
      ),
      heading(2, l(RANKING.weights)),
      table(
        [RANKING.feature, RANKING.weight, RANKING.reason].map(l),
        ranking.weights.map(({ feature, weight, reason }) => [l(site.feature(feature).name), weight, l(reason)]),
      ),
    ],
  };
}

function safetyTwin({ site, l, link }: TwinContext): Twin {
  const { attacks } = site.catalog;
  const { placed, unplaced } = rankAlong(site, attacks);
  const steps = attacks.reduce((sum, attack) => sum + attack.steps.length, 0);
  const inSteps = ({ proven, reported, possible }: StepInterval) => [proven, reported, possible].join('–');
  return {
    path: '/safe-as-delivered/',
    title: l(SAFETY.title),
    lead: l(SAFETY.lead(attacks.length, steps)),
    blocks: [
      escapeText(l(SAFETY.caption)),
      table(
        [RANKING.place, RANKING.service, SAFETY.byDefault, SAFETY.configured].map(l),
        placed.map(({ place, provider, cutByDefault, cutIfConfigured }) => [
          place,
          l(provider.name),
          inSteps(cutByDefault),
          inSteps(cutIfConfigured),
        ]),
      ),
      unplaced.length > 0 && heading(2, l(RANKING.unranked)),
      list(unplaced.map(({ provider }) => link(l(provider.name), `/providers/${provider.id}/`))),
    ],
  };
}
