import type { APIRoute } from 'astro';
import type { Provider } from '../../../../../catalog/catalog.ts';
import { toTextFile } from '../../../../../enquiry/write-enquiry.ts';
import type { Locale } from '../../../../../i18n/locale.ts';
import { enquiryOf } from '../../../../../site/enquiry-facts.ts';
import { loadSite } from '../../../../../site/load-site.ts';
import { localeEntryPaths } from '../../../../../site/locale-paths.ts';

/** The enquiry to a provider as a text file, in the language of the address. */
export async function getStaticPaths() {
  return localeEntryPaths((await loadSite()).catalog.providers);
}

export const GET: APIRoute = async ({ props }) => {
  const { locale, entry } = props as { locale: Locale; entry: Provider };
  const text = toTextFile(enquiryOf(await loadSite(), entry, locale));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
