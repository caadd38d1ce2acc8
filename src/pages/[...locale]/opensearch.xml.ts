import type { Locale } from '../../i18n/locale.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { writeOpenSearch } from '../../site/opensearch.ts';

export const getStaticPaths = localePaths;

/** How a browser can search this site. */
export function GET({ props }: { props: { locale: Locale } }): Response {
  return new Response(writeOpenSearch(props.locale));
}
