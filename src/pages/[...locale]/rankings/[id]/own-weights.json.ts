import type { APIRoute } from 'astro';
import type { Ranking } from '../../../../catalog/catalog.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { localeEntryPaths } from '../../../../site/locale-paths.ts';
import { makeRankingSettings } from '../../../../site/ranking-page.ts';

/** What the script of a ranking page works with: points and words. The page itself is complete without it. */
export async function getStaticPaths() {
  return localeEntryPaths((await loadSite()).catalog.rankings);
}

export const GET: APIRoute = async ({ props }) => {
  const { locale, entry } = props as { locale: Locale; entry: Ranking };
  return Response.json(makeRankingSettings(await loadSite(), entry, locale));
};
