import { loadSite } from '../../site/load-site.ts';
import { twinPaths } from '../../twins/twins.ts';

export async function getStaticPaths() {
  return twinPaths(await loadSite());
}

/** A page in Markdown, for language models and other readers of plain text. */
export function GET({ props }: { props: { markdown: string } }): Response {
  return new Response(props.markdown);
}
