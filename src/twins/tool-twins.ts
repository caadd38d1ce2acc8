import { RULES, type RuleId } from '../bounce/judging/rules.ts';
import { BOUNCE_VERDICTS } from '../bounce/judging/verdict.ts';
import { BOUNCE, BOUNCE_NEXT, SOURCE_HELP } from '../i18n/messages/bounce.ts';
import { BOUNCE_RULES, RULE_EXPLANATIONS, RULE_GROUPS } from '../i18n/messages/bounce-rules.ts';
import { TRIAGE } from '../i18n/messages/triage.ts';
import { escapeText, externalLink, heading, list, type Twin, type TwinContext } from './markdown.ts';
import { passwordTwin } from './password-twin.ts';

/** The twins of the tools: what a page says that in a browser also judges. */
export function toolTwins(context: TwinContext): Twin[] {
  return [passwordTwin(context), triageTwin(context), rulesTwin(context)];
}

function triageTwin({ site, l, link }: TwinContext): Twin {
  const featureLinks = (ids: readonly string[]) =>
    site.catalog.features
      .filter(({ id }) => ids.includes(id))
      .map(({ id, shortName }) => link(l(shortName), `/features/${id}/`));
  return {
    path: '/tools/bounce/',
    title: l(BOUNCE.title),
    lead: l(BOUNCE.lead),
    blocks: [
      escapeText(l(BOUNCE.privacy)),
      link(l(BOUNCE_RULES.title), '/tools/bounce/rules/'),
      ...BOUNCE_VERDICTS.flatMap((verdict) => {
        const { meaning, steps, features } = BOUNCE_NEXT[verdict];
        return [
          heading(2, l(TRIAGE.verdicts[verdict])),
          escapeText(l(meaning)),
          list(steps.map(({ text }) => escapeText(l(text)))),
          `${l(BOUNCE.features)}: ${featureLinks(features).join(', ')}`,
        ];
      }),
      heading(2, l(BOUNCE.howTitle)),
      list(SOURCE_HELP.map(({ name, text }) => `${escapeText(l(name))}: ${escapeText(l(text))}`)),
      heading(2, l(BOUNCE.cliTitle)),
      l(BOUNCE.cliLead),
    ],
  };
}

function rulesTwin({ l }: TwinContext): Twin {
  const ruleBlocks = (rule: RuleId) => {
    const { looksAt, shows, limits } = RULE_EXPLANATIONS[rule];
    const { weight, source } = RULES[rule];
    return [
      heading(3, l(TRIAGE.rules[rule])),
      list([
        `\`${rule}\` (${l(TRIAGE.weights[weight])})`,
        `${l(BOUNCE_RULES.looksAt)}: ${escapeText(l(looksAt))}`,
        `${l(BOUNCE_RULES.shows)}: ${escapeText(l(shows))}`,
        `${l(BOUNCE_RULES.limits)}: ${escapeText(l(limits))}`,
        `${l(BOUNCE_RULES.source)}: ${externalLink(source, source)}`,
      ]),
    ];
  };
  return {
    path: '/tools/bounce/rules/',
    title: l(BOUNCE_RULES.title),
    lead: l(BOUNCE_RULES.lead(Object.keys(RULES).length)),
    blocks: [
      list(BOUNCE_RULES.principles.map((principle) => escapeText(l(principle)))),
      ...RULE_GROUPS.flatMap(({ title, rules }) => [heading(2, l(title)), ...rules.flatMap(ruleBlocks)]),
    ],
  };
}
