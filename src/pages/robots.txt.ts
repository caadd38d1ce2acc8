import { siteUrl } from '../site/environment.ts';

/** Everything may be crawled; the sitemap lists what there is. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl()}/sitemap-index.xml\n`);
