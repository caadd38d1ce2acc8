import type { Attack, Feature, Provider } from '../catalog/catalog.ts';
import type { Locale } from '../i18n/locale.ts';
import { describeOffer, describeVerdict } from '../i18n/verdict-words.ts';
import type { AttackStep } from '../schema/attack.ts';
import { strengthOf } from '../verdict/support-strength.ts';
import type { KnownVerdict } from '../verdict/verdict.ts';
import { verdictContext } from '../verdict/verdict-matrix.ts';
import type { Site } from './load-site.ts';

/** Providers that offer a feature in the same way. */
export interface OfferRows {
  words: ReturnType<typeof describeOffer>;
  rows: { provider: Provider; verdict: KnownVerdict; figure?: string; notes: string[] }[];
}

/** Who has a feature, strongest offer first, and about whom nothing is known. */
export function verdictsByOffer(
  site: Site,
  feature: Feature,
  locale: Locale,
): { offers: OfferRows[]; unknown: Provider[] } {
  const context = verdictContext(feature, site.today);
  const all = site.catalog.providers.map((provider) => ({
    provider,
    verdict: site.verdicts.get(provider.id, feature.id),
  }));
  const known = all.flatMap(({ provider, verdict }) => (verdict.known ? [{ provider, verdict }] : []));
  known.sort((a, b) => strengthOf(b.verdict, context) - strengthOf(a.verdict, context));
  const offers = new Map<string, OfferRows>();
  for (const { provider, verdict } of known) {
    const words = describeOffer(verdict, feature);
    const { figure, notes } = describeVerdict(verdict, feature, provider, locale);
    const group = offers.get(words.word.ja) ?? { words, rows: [] };
    group.rows.push({ provider, verdict, ...(figure ? { figure } : {}), notes });
    offers.set(words.word.ja, group);
  }
  return {
    offers: [...offers.values()],
    unknown: all.flatMap(({ provider, verdict }) => (verdict.known ? [] : [provider])),
  };
}

/** The attack steps that a feature cuts. */
export function stepsCutBy(site: Site, feature: Feature): { attack: Attack; step: AttackStep }[] {
  return site.catalog.attacks.flatMap((attack) =>
    attack.steps.filter((step) => step.cutBy.includes(feature.id)).map((step) => ({ attack, step })),
  );
}
