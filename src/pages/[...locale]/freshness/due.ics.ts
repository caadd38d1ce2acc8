import type { Locale } from '../../../i18n/locale.ts';
import { dueCalendar } from '../../../site/due-calendar.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** The calendar of the days on which claims fall due for re-reading. */
export async function GET({ props }: { props: { locale: Locale } }): Promise<Response> {
  return new Response(dueCalendar(await loadSite(), props.locale));
}
