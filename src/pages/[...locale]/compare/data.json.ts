import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { makeComparisonData } from '../../../site/comparison-page.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

/** The comparison's data as a file, for sites with more rows than the page can hold. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  return Response.json(makeComparisonData(await loadSite(), locale));
};
