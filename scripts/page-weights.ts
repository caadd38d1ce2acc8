import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page costs on its first visit, in bytes after brotli at its highest level. */
export interface PageWeight {
  address: string;
  html: number;
  css: number;
  script: number;
}

/**
 * Budgets in bytes of HTML and CSS. 14,600 is what a server can send in the first round trip (ten TCP segments of
 * 1,460 bytes); the comparison carries every cell of the site.
 */
export const READING_BUDGET = 14_600;
export const COMPARE_BUDGET = 25_000;
/** The comparison's script, in bytes. */
export const COMPARE_SCRIPT_BUDGET = 10_240;
/** The script of a ranking page, in bytes. */
export const RANKING_SCRIPT_BUDGET = 8192;
/**
 * The password page in bytes: its script; the word lists for new passwords; and the worker with its dictionaries, of
 * which 170 KB are common passwords, 90 KB Japanese and 200 KB English words and names. Read on that page alone.
 */
export const PASSWORD_SCRIPT_BUDGET = 4096;
export const WORD_LISTS_BUDGET = 12_288;
export const PASSWORD_WORKER_BUDGET = 512_000;

/** The script of the triage with its worker, its words and its examples, in bytes. */
export const BOUNCE_SCRIPT_BUDGET = 60_000;

/** The script of the page that leads from answers to a shortlist, in bytes. */
export const CHOOSE_SCRIPT_BUDGET = 15_360;

/** The script of the sheet, in bytes; what writes a workbook or finds a shortlist comes on demand. */
export const SHEET_SCRIPT_BUDGET = 8192;

/** The budget of a page. */
export function budgetOf(address: string): number {
  return address.endsWith('/compare/') ? COMPARE_BUDGET : READING_BUDGET;
}

/** The weight of the one script file of a built site whose name begins so; throws where there is not exactly one. */
export function weighScript(dist: string, name: string): number {
  const [file, ...others] = globSync(`${dist}/_astro/${name}*.js`);
  if (!file || others.length > 0) throw new Error(`${dist} has not one script ${name}`);
  return brotliCompressSync(readFileSync(file)).length;
}

/** Weighs every HTML page of a built site with the style sheets and scripts it links. */
export function weighPages(dist: string): PageWeight[] {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    known.set(file, bytes);
    return bytes;
  };
  return globSync(`${dist}/**/*.html`)
    .sort()
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const linked = (pattern: RegExp) =>
        [...html.matchAll(pattern)].reduce((sum, match) => sum + weigh(path.join(dist, match[1] ?? '')), 0);
      return {
        address: `/${path.relative(dist, file).split(path.sep).join('/')}`.replace(/index\.html$/, ''),
        html: weigh(file),
        css: linked(/<link rel="stylesheet" href="([^"]+)"/g),
        script: linked(/<script[^>]* src="([^"]+)"/g),
      };
    });
}
