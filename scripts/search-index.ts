import { globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LOCALES, type Locale, localizedPath } from '../src/i18n/locale.ts';
import { JAPANESE } from '../src/schema/text.ts';
import { buildIndex, type PageText } from '../src/search/build-index.ts';
import type { PhraseField, Section } from '../src/search/search-index.ts';
import { synonymGroups, termWords } from '../src/site/search-synonyms.ts';
import { readText } from './page-text.ts';
import { writeNamed } from './write-named.ts';

/** The folder of the index in a built site. */
const FOLDER = 'search-index';

type Phrase = PageText['phrases'][number];

/**
 * Writes what the search page loads into a built site: one index a language, and one file of passages a page. The
 * pages are read as they were built, so that a new page is found by its title, summary, headings and text; what only
 * the catalogue knows (aliases, readings, what readers ask) is added by address.
 * @throws Error where the search words name a page that was not built
 */
export async function writeSearchIndex(site: string, catalog: Catalog): Promise<void> {
  for (const locale of LOCALES) {
    const known = phrasesByPath(catalog, locale);
    const pages: ReadPage[] = [];
    // One by one: the parsed trees of all pages at once would fill the memory.
    for (const file of pageFiles(site, locale)) pages.push(...readPage(site, file, locale, known));
    const built = new Set(pages.map(({ page }) => page.url));
    const missing = [...known.keys()].filter((address) => !built.has(localizedPath(locale, address)));
    if (missing.length > 0) throw new Error(`content/search/ names pages that do not exist: ${missing.join(', ')}`);
    const texts = [...pages.map(({ page }) => page), ...termPages(catalog, locale)];
    const index = buildIndex(texts, { synonyms: synonymGroups(catalog), weak: catalog.searchWords.weak });
    writeJson(path.join(site, FOLDER, `${locale}.json`), index);
    for (const { page, sections } of pages) {
      if (page.passages) writeJson(path.join(site, page.passages), sections);
    }
  }
}

/** The pages of a language; those of the other and the cards for other sites hold nothing to be found, and are many. */
function pageFiles(site: string, locale: Locale): string[] {
  const root = locale === 'ja' ? '' : `${locale}/`;
  const others = LOCALES.filter((other) => other !== 'ja' && other !== locale).map((other) => `${other}/**`);
  const files = globSync(`${root}**/index.html`, { cwd: site, exclude: [...others, `${root}embed/*/**`] });
  return files.sort().map((file) => path.join(site, file));
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeNamed(file, JSON.stringify(value));
}

/** Names by which only the catalogue knows a page, and what readers ask, by address without the language. */
function phrasesByPath({ features, providers, searchWords, glossary }: Catalog, locale: Locale): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (address: string, field: PhraseField, texts: readonly (string | undefined)[]) => {
    const own = texts.filter((text) => text !== undefined).filter((text) => locale === 'ja' || !JAPANESE.test(text));
    phrases.set(address, [...(phrases.get(address) ?? []), ...own.map((text) => ({ field, text }))]);
  };
  for (const { id, name, shortName, aliases } of features) {
    add(`/features/${id}/`, 'name', [name.en, shortName.ja, shortName.en]);
    add(`/features/${id}/`, 'alias', aliases);
  }
  for (const { id, name, operator, plans } of providers) {
    add(`/providers/${id}/`, 'name', [name.ja, name.en, id.replaceAll('-', ' ')]);
    add(`/providers/${id}/`, 'alias', [operator?.ja, operator?.en]);
    add(`/providers/${id}/`, 'heading', [...plans.flatMap(({ name: plan }) => [plan.ja, plan.en])]);
  }
  for (const { pages = [], ...words } of glossary) {
    for (const page of pages) add(page, 'subject', termWords(words));
  }
  for (const { page, words } of searchWords.asks) add(page, 'ask', words);
  return phrases;
}

/** Every term of the glossary is found at its place on the glossary's page. */
function termPages({ glossary }: Catalog, locale: Locale): PageText[] {
  return glossary.map(({ id, definition, ...words }) => ({
    url: `${localizedPath(locale, '/glossary/')}#${id}`,
    kind: 'term',
    title: words.term[locale],
    lead: definition[locale],
    phrases: termWords(words).map((text) => ({ field: 'name' as const, text })),
    text: definition[locale],
  }));
}

interface ReadPage {
  page: PageText;
  sections: Section[];
}

/** A page as built; none for those in another language and those that are not to be found. */
function readPage(
  site: string,
  file: string,
  locale: Locale,
  known: ReadonlyMap<string, readonly Phrase[]>,
): ReadPage[] {
  const html = readFileSync(file, 'utf8');
  // Many pages are not to be found; parsing them would take most of the time.
  if (!html.includes(`<html lang="${locale}"`) || !html.includes('rel="canonical"')) return [];
  const address = `/${path.relative(site, path.dirname(file)).split(path.sep).join('/')}/`.replace('//', '/');
  const bare = locale === 'ja' ? address : address.replace(`/${locale}/`, '/');
  const text = bare === '/' || /\/\d+\/$/.test(bare) ? undefined : readText(html);
  if (!text) return [];
  const { title, lead, headings, sections } = text;
  const page: PageText = {
    url: localizedPath(locale, bare),
    kind: text.kind ?? 'page',
    title,
    lead,
    passages: `/${FOLDER}/${locale}${bare.replace(/\/$/, '')}.json`,
    phrases: [
      ...namesOf(title).map((text) => ({ field: 'name' as const, text })),
      ...(known.get(bare) ?? []),
      ...headings.map((text) => ({ field: 'heading' as const, text })),
      { field: 'lead', text: lead },
    ],
    text: sections.map(([, , text]) => text).join('\n'),
  };
  return [{ page, sections }];
}

/** A title, and its part before an explanation in brackets. */
function namesOf(title: string): string[] {
  return [title, title.replace(/\s*[（(].*?[）)]/g, '')];
}
