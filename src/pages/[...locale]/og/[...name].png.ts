import type { Locale } from '../../../i18n/locale.ts';
import { type PreviewFacts, previewPaths } from '../../../open-graph/preview-facts.ts';
import { makePreview } from '../../../open-graph/preview-image.ts';
import { loadSite } from '../../../site/load-site.ts';

export async function getStaticPaths() {
  return previewPaths(await loadSite());
}

/** The picture of a link preview. */
export function GET({ props }: { props: { locale: Locale; facts: PreviewFacts } }): Response {
  return new Response(new Uint8Array(makePreview(props.facts, props.locale)));
}
