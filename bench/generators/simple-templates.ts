import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ASTRO, type Generator, type Material, NODE_MODULES, packageVersion } from './generator.ts';
import type { ProviderPage } from './provider-page.ts';

const TEMPLATES = path.join(import.meta.dirname, 'templates');
const ELEVENTY = path.join(import.meta.dirname, '../node_modules/@11ty/eleventy');
const RUNS = 3;

/** Astro without anything of this project: the ratios are to it. */
export const SIMPLE_ASTRO: Generator = {
  name: 'Astro, simple template',
  runs: RUNS,
  version: () => packageVersion(ASTRO),
  install: 'npm ci',
  prepare: async (folder, material) => {
    await layOut(folder, material, 'astro', 'src/site.json');
    await symlink(NODE_MODULES, path.join(folder, 'node_modules'));
  },
  command: (folder) => ({
    command: process.execPath,
    args: [path.join(ASTRO, 'bin/astro.mjs'), 'build'],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
};

const ELEVENTY_GENERATOR: Generator = {
  name: 'Eleventy, simple template',
  runs: RUNS,
  version: () => packageVersion(ELEVENTY),
  install: 'npm ci --prefix bench',
  prepare: (folder, material) => layOut(folder, material, 'eleventy', '_data/site.json'),
  command: (folder) => ({ command: process.execPath, args: [path.join(ELEVENTY, 'cmd.cjs'), '--quiet'], cwd: folder }),
};

const HUGO: Generator = {
  name: 'Hugo, simple template',
  runs: RUNS,
  version: hugoVersion,
  install: 'apt-get install hugo',
  prepare: (folder, material) => layOut(folder, material, 'hugo', 'data/site.json'),
  command: (folder) => ({ command: 'hugo', args: ['--quiet', '--cacheDir', path.join(folder, 'cache')], cwd: folder }),
};

/** Generators that print the same pages with an equal template each. */
export const SIMPLE_TEMPLATES: readonly Generator[] = [SIMPLE_ASTRO, ELEVENTY_GENERATOR, HUGO];

function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return stdout?.match(/v(\d[\d.]*)/)?.[1];
}

/** The template, a file for each page below `content/`, and the frames in the file where the generator looks for data. */
async function layOut(folder: string, { pages, frames }: Material, template: string, frameFile: string): Promise<void> {
  await cp(path.join(TEMPLATES, template), folder, { recursive: true });
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await write(frameFile, JSON.stringify(frames));
  for (const page of pages) {
    await write(`content${page.provider.address.replace(/\/$/, '')}.md`, toFrontMatter(page));
  }
}

/** JSON is YAML too, and all three read YAML. */
function toFrontMatter({ body, ...data }: ProviderPage): string {
  return `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;
}
