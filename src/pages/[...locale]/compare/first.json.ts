import type { APIRoute } from 'astro';
import { packData } from '../../../comparison/packed-data.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { isServedWhole, makeComparisonData } from '../../../site/comparison-page.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

/** What rows, filters and most orders of a large comparison need. A page that holds all its rows has no such file. */
export async function getStaticPaths() {
  return isServedWhole(await loadSite()) ? [] : localePaths();
}

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  return Response.json(packData(makeComparisonData(await loadSite(), locale)).first);
};
