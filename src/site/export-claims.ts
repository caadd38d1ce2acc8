import type { ExportClaim } from '../comparison/workbook.ts';
import { type Locale, localizedPath, localizer } from '../i18n/locale.ts';
import { EVIDENCE } from '../i18n/messages/evidence.ts';
import { describeFigure, describeOffer, describePlans } from '../i18n/verdict-words.ts';
import { SOURCE_KIND_LABELS, TIER_LABELS } from '../i18n/vocabulary.ts';
import type { Source } from '../schema/source.ts';
import { tierOf } from '../verdict/evidence-strength.ts';
import { verdictContext } from '../verdict/verdict-matrix.ts';
import { siteUrl } from './environment.ts';
import type { Site } from './load-site.ts';

/** Every claim in the words of one language, for the workbook's second sheet. */
export function makeExportClaims(site: Site, locale: Locale): ExportClaim[] {
  const l = localizer(locale);
  return site.catalog.providers.flatMap((provider) =>
    provider.claims.map((claim): ExportClaim => {
      const feature = site.feature(claim.feature);
      const { mark, word } = describeOffer(claim, feature);
      const { source } = claim;
      return {
        providerId: provider.id,
        featureId: feature.id,
        planIds: claim.plans,
        provider: l(provider.name),
        feature: l(feature.name),
        support: [`${mark} ${l(word)}`, describeFigure(claim.measure, feature, locale)].filter(Boolean).join(' '),
        plans: describePlans(claim.plans, provider, locale) ?? l(EVIDENCE.allPlans),
        detail: claim.detail ? l(claim.detail) : '',
        tier: l(TIER_LABELS[tierOf(claim, verdictContext(feature, site.today))]),
        kind: l(SOURCE_KIND_LABELS[source.kind]),
        title: source.title ?? '',
        address: addressOf(source, locale),
        pageDate: source.pageDate ?? '',
        readOn: source.readOn,
      };
    }),
  );
}

/** The full address of the page on which something was read; a first-hand account is a guide of this site. */
export function addressOf({ kind, url }: Source, locale: Locale): string {
  return kind === 'first-hand' ? `${siteUrl()}${localizedPath(locale, `/guides/${url}/`)}` : url;
}
