import { loadSite } from '../site/load-site.ts';
import { writeLlms } from '../twins/twins.ts';

/** What the site is and where its pages are in Markdown, for language models. */
export const GET = async () => new Response(writeLlms(await loadSite()));
