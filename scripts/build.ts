import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
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
import { explainFault, freeBytes } from './build-fault.ts';
import { compressFiles, QUICK } from './compress-files.ts';
import { writeFullTextIndex } from './full-text-index.ts';
import { writeSearchIndex } from './search-index.ts';
import { recoverSite, startRun, switchPlaces, switchSite } from './switch-site.ts';
import { writeNamed } from './write-named.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * `npm run build`: checks the content, builds the pages and the search index aside, and only then puts them in the
 * place of the last good `dist/`. A failure at any step leaves `dist/` as it was.
 */
const DIST = process.env.DIST_DIR ?? 'dist';
const PLACES = switchPlaces(DIST);
/** What a search loads; the preview serves these compressed. */
const COMPRESSED = ['search-index/*.json', 'pagefind/*.js', '_astro/search.*.js'];
/** One a page. */
const PASSAGES = ['search-index/*/**/*.json'];

function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
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
  writeNamed(path.join(site, '_headers'), makeHeadersFile(folders, scripts));
  const contact = securityContact();
  if (!contact) return;
  await mkdir(path.join(site, '.well-known'));
  const today = new Date(`${buildDate()}T00:00:00Z`);
  writeNamed(path.join(site, '.well-known/security.txt'), makeSecurityTxt({ contact, site: siteUrl(), today }));
}

async function main(): Promise<void> {
  const started = performance.now();
  await recoverSite(PLACES);
  siteUrl();
  securityContact();
  const report = await checkContent(path.resolve(contentFolder()), {
    today: buildDate(),
    language: terminalLanguage(),
    shownFolder: contentFolder(),
  });
  console.log([...report.lines, ...buildDateNote(terminalLanguage())].join('\n'));
  const { catalog } = report;
  if (!catalog) throw new Error('nothing was built');

  const run = await startRun(PLACES);
  const next = path.join(run, 'next');
  // The checked catalogue for Astro, so that the content is read once.
  const catalogFile = path.join(run, 'catalog.json');
  writeNamed(catalogFile, JSON.stringify(catalog));
  const bin = (name: string) => path.join('node_modules', '.bin', name);
  const pages = runCommand(bin('astro'), ['build'], {
    BUILD_DIR: next,
    CACHE_DIR: path.join(run, 'cache'),
    CATALOG_FILE: path.resolve(catalogFile),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  await Promise.all([pages, writeSiteFiles(next, siteFiles(makeSite(catalog, buildDate())))]);
  await Promise.all([
    writeFullTextIndex(next, path.join(run, 'found'), (args) => runCommand(bin('pagefind'), args)),
    writeSearchIndex(next, catalog),
  ]);
  await compressFiles(next, COMPRESSED);
  await compressFiles(next, PASSAGES, QUICK);
  await writeHostingFiles(next);
  await switchSite(next, PLACES);
  for (const note of siteUrlNote(terminalLanguage())) console.log(note);
  console.log(`Built ${DIST}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

main().catch((error: Error) => {
  const where = { dist: DIST, work: PLACES.work, isServed: existsSync(DIST), freeBytes: freeBytes(PLACES.work) };
  for (const line of explainFault(error, where, terminalLanguage())) console.error(`build: ${line}`);
  process.exitCode = 1;
});
