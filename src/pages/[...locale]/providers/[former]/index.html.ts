import type { Provider } from '../../../../catalog/catalog.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { formerPaths, writeMovedPage } from '../../../../site/moved-page.ts';

export async function getStaticPaths() {
  return formerPaths((await loadSite()).catalog);
}

/** What stands at the address that a provider had before. */
export function GET({ props }: { props: { locale: Locale; provider: Provider } }): Response {
  return new Response(writeMovedPage(props.provider, props.locale));
}
