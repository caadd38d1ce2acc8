import type { Provider } from '../../../../catalog/catalog.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { writeAtom } from '../../../../site/atom.ts';
import { providerFeed } from '../../../../site/feeds.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { localeEntryPaths } from '../../../../site/locale-paths.ts';

export async function getStaticPaths() {
  return localeEntryPaths((await loadSite()).catalog.providers);
}

/** The feed of one provider's changes. */
export async function GET({ props }: { props: { locale: Locale; entry: Provider } }): Promise<Response> {
  return new Response(writeAtom(providerFeed(await loadSite(), props.entry, props.locale), props.locale));
}
