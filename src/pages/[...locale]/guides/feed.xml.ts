import type { Locale } from '../../../i18n/locale.ts';
import { writeAtom } from '../../../site/atom.ts';
import { guidesFeed } from '../../../site/feeds.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** The feed of the guides. */
export async function GET({ props }: { props: { locale: Locale } }): Promise<Response> {
  return new Response(writeAtom(guidesFeed(await loadSite(), props.locale), props.locale));
}
