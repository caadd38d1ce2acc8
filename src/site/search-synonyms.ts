import type { Catalog, GlossaryTerm } from '../catalog/catalog.ts';

/** Every way to write a term of the glossary. */
export function termWords({
  term,
  reading,
  synonyms = [],
}: Pick<GlossaryTerm, 'term' | 'reading' | 'synonyms'>): string[] {
  return [term.ja, term.en, reading, ...synonyms];
}

/** Groups of words that the search takes for the same: an editor's own, and each term of the glossary. */
export function synonymGroups({ glossary, searchWords }: Pick<Catalog, 'glossary' | 'searchWords'>): string[][] {
  return [...glossary.map(termWords), ...searchWords.same];
}
