import type { Catalog } from './catalog.ts';

/** A first and a last day, YYYY-MM-DD. */
export interface Days {
  first: string;
  last: string;
}

/** How much was read for the catalogue, and when. */
export interface ReadingFacts {
  providers: number;
  features: number;
  claims: number;
  /** Different source addresses. */
  pages: number;
  /** The days on which sources were read; absent without a claim. */
  read?: Days;
  /** The dates that pages show; absent where none shows one. */
  dated?: Days;
}

/** Counts the claims and sources of a catalogue. */
export function countReading({ providers, features }: Pick<Catalog, 'providers' | 'features'>): ReadingFacts {
  const claims = providers.flatMap((provider) => provider.claims);
  const read = spanOf(claims.map(({ source }) => source.readOn));
  const dated = spanOf(claims.flatMap(({ source }) => source.pageDate ?? []));
  return {
    providers: providers.length,
    features: features.length,
    claims: claims.length,
    pages: new Set(claims.map(({ source }) => source.url)).size,
    ...(read ? { read } : {}),
    ...(dated ? { dated } : {}),
  };
}

function spanOf(days: readonly string[]): Days | undefined {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
