import { readFile } from 'node:fs/promises';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { buildDate, catalogFile } from './environment.ts';
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
  const checked = catalogFile();
  const catalog = checked ? (JSON.parse(await readFile(checked, 'utf8')) as Catalog) : await loadCatalog(today);
  return makeSite(catalog, today);
}
