import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Command } from '../run-measured.ts';
import type { ProviderPage } from './provider-page.ts';
import type { SiteFrame } from './site-frame.ts';

/** What the generators are given: the same content in the forms in which they read it. */
export interface Material {
  /** The content folder, as an editor writes it. */
  content: string;
  /** What its check makes of it. */
  catalog: Catalog;
  /** The provider pages in both languages. */
  pages: readonly ProviderPage[];
  frames: Record<Locale, SiteFrame>;
}

/** Something that builds pages and is measured. */
export interface Generator {
  /** As it stands in the table of figures. */
  name: string;
  /** How often it is run; the best run counts. */
  runs: number;
  /** Whether it builds the other pages of the site too. */
  wholeSite?: boolean;
  /** The generator's version; undefined where it is not installed. */
  version(): string | undefined;
  /** What to do where it is not installed. */
  install: string;
  /** Lays a project out in an empty folder. */
  prepare(folder: string, material: Material): Promise<void>;
  /** Builds the project in `folder` into `dist/` within. */
  command(folder: string, material: Material): Command;
}

/** The version that a package's folder names; undefined where there is no such folder. */
export function packageVersion(folder: string): string | undefined {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/** The folder into which every generator builds, within its project. */
export const BUILT = 'dist';
/** The top of this repository: packages, sources and configuration of the site. */
export const REPOSITORY = path.join(import.meta.dirname, '../..');
/** The packages of the site, Astro among them. */
export const NODE_MODULES = path.join(REPOSITORY, 'node_modules');
/** Astro as a package. */
export const ASTRO = path.join(NODE_MODULES, 'astro');
