import { loadSite } from '../../site/load-site.ts';
import { type TwinFile, twinPaths } from '../../twins/twins.ts';
import { writeTwin } from '../../twins/write-twin.ts';

export async function getStaticPaths() {
  return twinPaths(await loadSite());
}

/** A page in Markdown, for language models and other readers of plain text. */
export function GET({ props: { twin, context } }: { props: TwinFile }): Response {
  return new Response(writeTwin(twin, context));
}
