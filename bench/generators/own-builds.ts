import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCALE_EPOCH } from '../scale-content.ts';
import { ASTRO, BUILT, type Generator, NODE_MODULES, packageVersion, REPOSITORY } from './generator.ts';

const CATALOG = 'catalog.json';
const PROVIDER_PAGE = 'src/pages/[...locale]/providers/[id].astro';
const PROJECT_FILES = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The site's own provider page with everything on it, and no other page. */
const REAL_PAGE: Generator = {
  name: 'Sabamori, its provider page',
  runs: 3,
  version: () => packageVersion(ASTRO),
  install: 'npm ci',
  prepare: async (folder, { catalog }) => {
    for (const file of PROJECT_FILES) {
      await cp(path.join(REPOSITORY, file), path.join(folder, file), { recursive: true });
    }
    await rm(path.join(folder, 'src/pages'), { recursive: true });
    await mkdir(path.join(folder, path.dirname(PROVIDER_PAGE)), { recursive: true });
    await cp(path.join(REPOSITORY, PROVIDER_PAGE), path.join(folder, PROVIDER_PAGE));
    await symlink(NODE_MODULES, path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, CATALOG), JSON.stringify(catalog));
  },
  command: (folder) => ({
    command: process.execPath,
    args: [path.join(ASTRO, 'bin/astro.mjs'), 'build'],
    cwd: folder,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      BUILD_DIR: BUILT,
      CACHE_DIR: 'cache',
      CATALOG_FILE: path.join(folder, CATALOG),
      SOURCE_DATE_EPOCH: SCALE_EPOCH,
    },
  }),
};

/** `npm run build` with all pages, pictures, search and data; once, since it takes a minute or more. */
const WHOLE_BUILD: Generator = {
  name: 'Sabamori, the whole build',
  runs: 1,
  wholeSite: true,
  version: () => packageVersion(ASTRO),
  install: 'npm ci',
  prepare: async () => {},
  command: (folder, { content }) => ({
    command: process.execPath,
    args: ['scripts/build.ts'],
    cwd: REPOSITORY,
    env: {
      CONTENT_DIR: content,
      DIST_DIR: path.join(folder, BUILT),
      PREVIEW_CACHE_DIR: path.join(folder, 'cache'),
      SOURCE_DATE_EPOCH: SCALE_EPOCH,
    },
  }),
};

/** What this project builds, with the pages as readers get them. */
export const OWN_BUILDS: readonly Generator[] = [REAL_PAGE, WHOLE_BUILD];
