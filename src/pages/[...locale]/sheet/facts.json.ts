import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import { makeSheetFacts } from '../../../site/sheet-facts.ts';

/** Features, attack paths and questions for the sheet. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  return Response.json(makeSheetFacts(await loadSite(), locale));
};
