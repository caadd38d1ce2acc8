/** What a reader looks for: words, and the kinds of pages wanted (none means all). */
export interface SearchQuery {
  words: string;
  kinds: string[];
}

/** The longest query that is looked up; a longer one is cut, not refused. */
export const MAX_QUERY_LENGTH = 200;

/** Reads a query from an address; what is not known is passed over. */
export function readQuery(parameters: URLSearchParams, knownKinds: readonly string[]): SearchQuery {
  const words = normalizeWords(parameters.get('q') ?? '');
  return { words, kinds: knownKinds.filter((kind) => parameters.getAll('kind').includes(kind)) };
}

/** The address that shows a query again, without the leading "?". Empty for an empty query. */
export function writeQuery({ words, kinds }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const kind of kinds) parameters.append('kind', kind);
  return parameters.toString();
}

/** Folds half-width kana and full-width letters, drops control characters, and cuts an endless text. */
export function normalizeWords(text: string): string {
  return text
    .slice(0, MAX_QUERY_LENGTH * 2)
    .normalize('NFKC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MAX_QUERY_LENGTH);
}
