import type { APIRoute } from 'astro';
import { checkupStyles } from '../site/checkup-facts.ts';
import { loadSite } from '../site/load-site.ts';

/** The rules by which ticks on a checklist close steps; made from the features, so that none can be forgotten. */
export const GET: APIRoute = async () =>
  new Response(checkupStyles(await loadSite()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
