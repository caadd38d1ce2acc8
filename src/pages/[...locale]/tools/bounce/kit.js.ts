import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locale.ts';
import { makeBounceKit } from '../../../../site/bounce-kit.ts';
import { loadSite } from '../../../../site/load-site.ts';
import { localePaths } from '../../../../site/locale-paths.ts';
import { serializeJson } from '../../../../site/serialize-json.ts';

/** The words and examples of the triage as a module: the page's policy lets it load scripts, and nothing else. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  return new Response(`export default ${serializeJson(makeBounceKit(await loadSite(), locale))};\n`, {
    headers: { 'Content-Type': 'text/javascript;charset=utf-8' },
  });
};
