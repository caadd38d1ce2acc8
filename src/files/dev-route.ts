import { loadSite } from '../site/load-site.ts';
import type { FileKind } from './file-kind.ts';

/** What a page of Astro exports so that `npm run dev` serves files of a kind; the build writes them itself. */
export function devRoute<Props>(kind: FileKind<Props>) {
  return {
    getStaticPaths: async () => (import.meta.env.DEV ? kind.paths(await loadSite()) : []),
    GET: async ({ props }: { props: Props }): Promise<Response> =>
      new Response((await kind.write(await loadSite(), props)) as BodyInit, {
        headers: { 'Content-Type': kind.mediaType },
      }),
  };
}
