import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locale.ts';
import type { ChoosingFile } from '../../../islands/choose/start.ts';
import { makeTelling, resultWords } from '../../../site/choose-page.ts';
import { loadSite } from '../../../site/load-site.ts';
import { localePaths } from '../../../site/locale-paths.ts';

/** What the script of the page `choose` works from. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  const telling = makeTelling(await loadSite(), locale);
  const file: ChoosingFile = { ...telling, headings: resultWords(telling.words) };
  return Response.json(file);
};
