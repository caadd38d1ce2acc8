import type { APIRoute } from 'astro';
import type { Provider } from '../../../../catalog/catalog.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { localeEntryPaths } from '../../../../site/locale-paths.ts';
import { makeProviderFacts } from '../../../../site/sheet-facts.ts';

/** One provider for the sheet: a visitor asks only for the candidates. */
export async function getStaticPaths() {
  return localeEntryPaths((await loadSite()).catalog.providers);
}

export const GET: APIRoute = async ({ props }) => {
  const { locale, entry } = props as { locale: Locale; entry: Provider };
  return Response.json(makeProviderFacts(await loadSite(), entry, locale));
};
