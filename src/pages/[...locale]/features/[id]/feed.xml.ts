import type { Feature } from '../../../../catalog/catalog.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { writeAtom } from '../../../../site/atom.ts';
import { featureFeed } from '../../../../site/feeds.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { localeEntryPaths } from '../../../../site/locale-paths.ts';

export async function getStaticPaths() {
  return localeEntryPaths((await loadSite()).catalog.features);
}

/** The feed of one feature's changes. */
export async function GET({ props }: { props: { locale: Locale; entry: Feature } }): Promise<Response> {
  return new Response(writeAtom(featureFeed(await loadSite(), props.entry, props.locale), props.locale));
}
