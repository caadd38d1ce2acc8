import { createHash } from 'node:crypto';
import type { ApiInput } from '../api/input.ts';
import { siteUrl } from './environment.ts';
import type { Site } from './make-site.ts';

/** What the open data is made from. */
export function makeApiInput({ today, catalog, verdicts, rankings, attackCoverage }: Site): ApiInput {
  return {
    origin: siteUrl(),
    today,
    dataVersion: hashCatalog(catalog),
    catalog,
    verdictOf: (provider, feature) => verdicts.get(provider, feature),
    rankings,
    coverageOf: attackCoverage,
  };
}

/** Twelve hexadecimal digits are short enough to print, and 48 bits enough to tell all versions there will be apart. */
function hashCatalog(catalog: Site['catalog']): string {
  return createHash('sha256').update(JSON.stringify(catalog)).digest('hex').slice(0, 12);
}
