import type { APIRoute } from 'astro';
import { makeAllPoints } from '../../site/comparison-page.ts';
import { loadSite } from '../../site/load-site.ts';

/** The points of every provider on every feature, for the comparison's own weights. */
export const GET: APIRoute = async () => Response.json(makeAllPoints(await loadSite()));
