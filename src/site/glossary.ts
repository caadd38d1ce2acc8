import type { Catalog, GlossaryTerm } from '../catalog/catalog.ts';
import { type Locale, localizedPath, localizer } from '../i18n/locale.ts';
import type { TermLink } from '../markdown/link-terms.ts';
import { JAPANESE } from '../schema/text.ts';

/** A term with what its place on the page needs. */
export interface ListedTerm extends Pick<GlossaryTerm, 'id' | 'term' | 'reading' | 'definition' | 'link'> {
  /** Other words for it in the page's language, the first few. */
  also: string[];
  /** Pages that tell more, by their names. */
  pages: { name: string; path: string }[];
}

/** The terms under one letter: a row of the kana in Japanese, a letter in English. */
export interface GlossarySection {
  letter: string;
  terms: ListedTerm[];
}

/** Other words shown for a term; the rest only serve the search. */
const SHOWN_SYNONYMS = 3;
/** The rows of the kana by their first letters, in order. */
const KANA_ROWS = 'あかさたなはまやらわ';

/** The glossary in the order of a language: by reading in Japanese, by letter in English. */
export function glossarySections({ catalog }: { catalog: Catalog }, locale: Locale): GlossarySection[] {
  const wordOf = ({ term, reading }: GlossaryTerm) => (locale === 'ja' ? reading : term.en);
  const collator = new Intl.Collator(locale);
  const terms = [...catalog.glossary].sort((a, b) => collator.compare(wordOf(a), wordOf(b)));
  const sections = new Map<string, ListedTerm[]>();
  for (const term of terms) {
    const letter = locale === 'ja' ? kanaRow(term.reading) : (term.term.en[0] ?? '').toUpperCase();
    sections.set(letter, [...(sections.get(letter) ?? []), listTerm(term, catalog, locale)]);
  }
  return [...sections].map(([letter, list]) => ({ letter, terms: list }));
}

/** The terms that an article links to: all but those that the page itself is about. */
export function termLinks({ glossary }: Pick<Catalog, 'glossary'>, page: string, locale: Locale): TermLink[] {
  return glossary
    .filter(({ pages = [] }) => !pages.includes(page))
    .map((term) => ({
      href: `${localizedPath(locale, '/glossary/')}#${term.id}`,
      words: [term.term[locale].replace(/[（(].*[）)]/, '').trim(), ...shownSynonyms(term, locale)],
    }));
}

/** The row of the kana under which a reading stands: が under か. */
export function kanaRow(reading: string): string {
  // Taken apart, a voiced letter begins with its unvoiced one.
  const first = reading.normalize('NFD')[0] ?? '';
  return [...KANA_ROWS].findLast((row) => row <= first) ?? 'あ';
}

function listTerm(entry: GlossaryTerm, catalog: Catalog, locale: Locale): ListedTerm {
  const { id, term, reading, definition, pages = [], link } = entry;
  return {
    id,
    term,
    reading,
    definition,
    also: shownSynonyms(entry, locale),
    pages: pages.flatMap((path) => {
      const name = pageName(path, catalog, locale);
      return name === undefined ? [] : [{ name, path }];
    }),
    ...(link === undefined ? {} : { link }),
  };
}

/** The first few other words for a term in a language. */
function shownSynonyms({ synonyms = [] }: GlossaryTerm, locale: Locale): string[] {
  return synonyms.filter((word) => locale === 'ja' || !JAPANESE.test(word)).slice(0, SHOWN_SYNONYMS);
}

/** The name of a page of the catalogue; undefined where it has none in the language. */
function pageName(path: string, { features, attacks, guides }: Catalog, locale: Locale): string | undefined {
  const l = localizer(locale);
  const [, kind, id] = path.split('/');
  const guide = guides.find((entry) => kind === 'guides' && entry.id === id);
  if (guide) return guide[locale]?.title;
  const entry = { features, attacks }[kind ?? '']?.find((other: { id: string }) => other.id === id);
  return entry && l(entry.name);
}
