import { globSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';

/** Runs Pagefind with arguments. */
export type RunPagefind = (args: string[]) => Promise<void>;

/** What a search asks for first: the index of each language. */
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`: one language after the other, since Pagefind
 * keeps all that it reads in memory, and of the pages that are to be found alone, since it would take in every other.
 * @param work a folder for what is needed meanwhile
 */
export async function writeFullTextIndex(site: string, work: string, runPagefind: RunPagefind): Promise<void> {
  const output = path.join(site, 'pagefind');
  linkFoundPages(site, work);
  const entries: Entry[] = [];
  for (const locale of LOCALES) {
    await runPagefind(['--site', path.join(work, locale), '--output-path', output, '--quiet']);
    entries.push(JSON.parse(await readFile(path.join(output, 'pagefind-entry.json'), 'utf8')) as Entry);
  }
  await writeFile(path.join(output, 'pagefind-entry.json'), JSON.stringify(joinEntries(entries)));
  await removeUnused(output);
}

/** The last entry with the languages of all, in the order of the alphabet. */
function joinEntries(entries: readonly Entry[]): Entry {
  const languages = entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...entries[0], languages: Object.fromEntries(languages) };
}

/** Links the pages that are marked as to be found into a folder a language, each at its own address. */
function linkFoundPages(site: string, work: string): void {
  for (const file of globSync('**/*.html', { cwd: site, exclude: ['{,en/}embed/*/**'] })) {
    const html = readFileSync(path.join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const place = path.join(work, languageOf(html), file);
    mkdirSync(path.dirname(place), { recursive: true });
    linkSync(path.join(site, file), place);
  }
}

function languageOf(html: string): Locale {
  return LOCALES.find((locale) => html.includes(`<html lang="${locale}"`)) ?? 'ja';
}

/** Pagefind writes its ready-made interfaces too; the search page has its own. */
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /^pagefind-.*(ui|highlight)\.(js|css)$/.test(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, name))));
}
