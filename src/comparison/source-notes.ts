import type { ExportClaim } from './workbook.ts';

/** One source as a numbered note below a printed table, with the cells that rest on it. */
export interface SourceNotes {
  /** The sources in the order of their numbers, from 1. */
  sources: Pick<ExportClaim, 'provider' | 'tier' | 'title' | 'address' | 'readOn'>[];
  /** The numbers of each cell's sources, by `provider feature`. */
  numbers: Map<string, number[]>;
}

/** The key of a cell in `SourceNotes.numbers`. */
export function noteKey(providerId: string, featureId: string): string {
  return `${providerId} ${featureId}`;
}

/**
 * Numbers the sources of claims in the order in which they come; a page of one provider read on one day is one source.
 * @param claims those on screen; see `pickClaims`
 */
export function numberSources(claims: readonly ExportClaim[]): SourceNotes {
  const places = new Map<string, number>();
  const notes: SourceNotes = { sources: [], numbers: new Map() };
  for (const { providerId, featureId, provider, tier, title, address, readOn } of claims) {
    const key = [providerId, address, readOn].join(' ');
    const number = places.get(key) ?? notes.sources.push({ provider, tier, title, address, readOn });
    places.set(key, number);
    const cell = noteKey(providerId, featureId);
    notes.numbers.set(cell, [...new Set([...(notes.numbers.get(cell) ?? []), number])]);
  }
  return notes;
}
