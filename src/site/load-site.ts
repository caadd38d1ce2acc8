import { loadCatalog } from '../catalog/load-catalog.ts';
import { buildDate } from './environment.ts';
import { makeSite, type Site } from './make-site.ts';

export type { Site, WorkedRanking } from './make-site.ts';

let loading: Promise<Site> | undefined;

/** The site's data, worked out once a build. In development it is made anew so that edits show. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  loading ??= readSite();
  return loading;
}

async function readSite(): Promise<Site> {
  const today = buildDate();
  return makeSite(await loadCatalog(today), today);
}
