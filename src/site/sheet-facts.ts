import type { Attack, Feature, Provider } from '../catalog/catalog.ts';
import { listRules } from '../choosing/rules.ts';
import { openReason } from '../enquiry/open-points.ts';
import { joinFacts } from '../i18n/format.ts';
import { type Locale, localizer } from '../i18n/locale.ts';
import { EVIDENCE } from '../i18n/messages/evidence.ts';
import { SHEET } from '../i18n/messages/sheet.ts';
import { describeVerdict } from '../i18n/verdict-words.ts';
import { SOURCE_KIND_LABELS, STATUS_LABELS } from '../i18n/vocabulary.ts';
import type { Plan } from '../schema/provider.ts';
import type { CellFacts, FeatureFacts, PlanFacts, ProviderFacts, SheetFacts } from '../sheet/facts.ts';
import { detailOffer } from '../verdict/support-strength.ts';
import { addressOf } from './export-claims.ts';
import type { Site } from './load-site.ts';

/** What the sheet must know of features, attack paths and questions, in one language. */
export function makeSheetFacts({ catalog }: Site, locale: Locale): SheetFacts {
  const l = localizer(locale);
  return {
    features: catalog.features.map((feature) => makeFeatureFacts(feature, catalog.attacks, locale)),
    attacks: catalog.attacks.map(({ id, name, steps }) => ({
      id,
      name: l(name),
      steps: steps.map((step) => ({ name: l(step.name), cutBy: step.cutBy })),
    })),
    questions: catalog.questions.map(({ id, name, several = false, options }) => ({
      id,
      name: l(name),
      several,
      options: options.map((option) => ({ id: option.id, name: l(option.name) })),
    })),
    rules: listRules(catalog.questions).map(({ id, when, feature, level, reason }) => ({
      ...{ id, when, feature, level },
      reason: l(reason),
    })),
  };
}

/** How many steps a reason names: with more a sheet of ten requirements does not fit on two pages. */
const NAMED_STEPS = 1;

function makeFeatureFacts(feature: Feature, attacks: readonly Attack[], locale: Locale): FeatureFacts {
  const l = localizer(locale);
  const cut = attacks.flatMap(({ name, steps }) =>
    steps.filter(({ cutBy }) => cutBy.includes(feature.id)).map((step) => l(SHEET.cuts(l(name), l(step.name)))),
  );
  return {
    id: feature.id,
    name: l(feature.name),
    shortName: l(feature.shortName),
    // What cuts no step, such as a certificate, counts by what it is.
    reason:
      cut.length > 0
        ? joinFacts(
            [...cut.slice(0, NAMED_STEPS), cut.length > NAMED_STEPS && l(SHEET.more(cut.length - NAMED_STEPS))],
            locale,
          )
        : l(feature.whatCounts),
    names: feature.name,
    questions: feature.question,
  };
}

/** What the sheet must know of one provider, in one language. */
export function makeProviderFacts(site: Site, provider: Provider, locale: Locale): ProviderFacts {
  const l = localizer(locale);
  const { features, attacks } = site.catalog;
  return {
    id: provider.id,
    name: l(provider.name),
    names: provider.name,
    operator: provider.operator ? l(provider.operator) : '',
    status: provider.status,
    statusWord: l(STATUS_LABELS[provider.status]),
    plans: provider.plans.map((plan) => makePlanFacts(plan, locale)),
    cells: Object.fromEntries(
      features.flatMap((feature): [string, CellFacts][] => {
        const cell = makeCellFacts(site, provider, feature, locale);
        return cell ? [[feature.id, cell]] : [];
      }),
    ),
    paths: Object.fromEntries(
      attacks.map((attack) => [attack.id, site.attackCoverage(attack, provider).steps.map(({ state }) => state)]),
    ),
  };
}

function makePlanFacts({ id, name, monthlyYen, initialYen, termMonths }: Plan, locale: Locale): PlanFacts {
  return {
    id,
    name: name[locale],
    ...(monthlyYen === undefined ? {} : { monthlyYen }),
    ...(initialYen === undefined ? {} : { initialYen }),
    ...(termMonths === undefined ? {} : { termMonths }),
  };
}

function makeCellFacts(site: Site, provider: Provider, feature: Feature, locale: Locale): CellFacts | undefined {
  const l = localizer(locale);
  const verdict = site.verdicts.get(provider.id, feature.id);
  if (!verdict.known) return undefined;
  const { mark, tone, word, figure, notes } = describeVerdict(verdict, feature, provider, locale);
  const open = openReason(verdict);
  return {
    ...{ mark, tone, word, notes: [...(figure ? [figure] : []), ...notes] },
    offer: detailOffer(verdict, { switchable: feature.switchable !== false }),
    ...(open ? { open } : {}),
    plans: verdict.plans,
    sources: verdict.deciding.map(({ source }) => ({
      title: source.title ?? l(EVIDENCE.untitled),
      address: addressOf(source, locale),
      kind: l(SOURCE_KIND_LABELS[source.kind]),
      readOn: source.readOn,
    })),
  };
}
