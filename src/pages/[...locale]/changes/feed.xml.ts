import type { Locale } from '../../../i18n/locale.ts';
import { writeAtom } from '../../../site/atom.ts';
import { changesFeed } from '../../../site/feeds.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** The feed of all changes. */
export async function GET({ props }: { props: { locale: Locale } }): Promise<Response> {
  return new Response(writeAtom(changesFeed(await loadSite(), props.locale), props.locale));
}
