import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { makeExportClaims } from '../../../site/export-claims.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

/** Every claim in the words of one language, for the workbook that the comparison hands out. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  return Response.json(makeExportClaims(await loadSite(), locale));
};
