import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '../src/catalog/check-content.ts';
import { siteFiles } from '../src/files/site-files.ts';
import { makeHeadersFile } from '../src/hosting/headers-file.ts';
import { makeSecurityTxt } from '../src/hosting/security-txt.ts';
import {
  buildDate,
  buildDateNote,
  contentFolder,
  securityContact,
  siteUrl,
  siteUrlNote,
  terminalLanguage,
} from '../src/site/environment.ts';
import { makeSite } from '../src/site/make-site.ts';
import { compressFiles, QUICK } from './compress-files.ts';
import { writeFullTextIndex } from './full-text-index.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * `npm run build`: checks the content, builds the pages and the search index aside, and only then puts them in the
 * place of the last good `dist/`. A failure at any step leaves `dist/` as it was.
 */
const DIST = process.env.DIST_DIR ?? 'dist';
/** Each `dist/` is made in a folder of its own, so that builds for different ones can run side by side. */
const WORK = path.join('.build', path.resolve(DIST).replaceAll(/[^\w.-]+/g, '_'));
const NEXT = path.join(WORK, 'next');
const LAST = path.join(WORK, 'last');
/** The checked catalogue for Astro, so that the content is read once. */
const CATALOG = path.join(WORK, 'catalog.json');
/** What a search loads; the preview serves these compressed. */
const COMPRESSED = ['search-index/*.json', 'pagefind/*.js', '_astro/search.*.js'];
/** One a page. */
const PASSAGES = ['search-index/*/**/*.json'];

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code ?? 'a signal'}`)),
    );
  });
}

/** Folders that hold more than one kind of address; what lies in them is listed instead. */
const MIXED = ['', 'en', 'api', 'pagefind', 'tools', 'en/tools'];

async function writeHostingFiles(site: string): Promise<void> {
  const below = await Promise.all(
    MIXED.map(async (parent) => {
      const entries = await readdir(path.join(site, parent), { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.posix.join('/', parent, name, '/'));
    }),
  );
  const folders = below.flat().filter((folder) => !MIXED.includes(folder.slice(1, -1)));
  const scripts = (await readdir(path.join(site, '_astro'))).map((name) => `/_astro/${name}`);
  await writeFile(path.join(site, '_headers'), makeHeadersFile(folders, scripts));
  const contact = securityContact();
  if (!contact) return;
  await mkdir(path.join(site, '.well-known'));
  const today = new Date(`${buildDate()}T00:00:00Z`);
  await writeFile(path.join(site, '.well-known/security.txt'), makeSecurityTxt({ contact, site: siteUrl(), today }));
}

async function main(): Promise<void> {
  const started = performance.now();
  siteUrl();
  securityContact();
  const report = await checkContent(path.resolve(contentFolder()), {
    today: buildDate(),
    language: terminalLanguage(),
    shownFolder: contentFolder(),
  });
  console.log([...report.lines, ...buildDateNote(terminalLanguage())].join('\n'));
  const { catalog } = report;
  if (!catalog) throw new Error(existsSync(DIST) ? `nothing was built; ${DIST}/ is unchanged` : 'nothing was built');

  await rm(WORK, { recursive: true, force: true });
  await mkdir(WORK, { recursive: true });
  await writeFile(CATALOG, JSON.stringify(catalog));
  const bin = (name: string) => path.join('node_modules', '.bin', name);
  const pages = run(bin('astro'), ['build'], {
    BUILD_DIR: NEXT,
    CACHE_DIR: path.join(WORK, 'cache'),
    CATALOG_FILE: path.resolve(CATALOG),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  await Promise.all([pages, writeSiteFiles(NEXT, siteFiles(makeSite(catalog, buildDate())))]);
  await Promise.all([
    writeFullTextIndex(NEXT, path.join(WORK, 'found'), (args) => run(bin('pagefind'), args)),
    writeSearchIndex(NEXT, catalog),
  ]);
  await compressFiles(NEXT, COMPRESSED);
  await compressFiles(NEXT, PASSAGES, QUICK);
  await writeHostingFiles(NEXT);
  if (existsSync(DIST)) await rename(DIST, LAST);
  await rename(NEXT, DIST);
  await rm(WORK, { recursive: true, force: true });
  for (const note of siteUrlNote(terminalLanguage())) console.log(note);
  console.log(`Built ${DIST}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

main().catch((error: Error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
