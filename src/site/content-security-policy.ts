import { createHash } from 'node:crypto';
import { REMEMBERED_THEME_AND_SEARCH_KEY } from './inline-script.ts';

/** What a page may do beyond showing itself. */
export interface PagePowers {
  /** Runs a script of its own. */
  script?: boolean;
  /** Besides that runs Pagefind, which is WebAssembly. */
  search?: boolean;
  /** Runs scripts and workers of its own that may ask nobody for anything, not even this site. */
  alone?: boolean;
}

/**
 * The content security policy of a page: nothing but what the page needs, and no other site. This site may be asked for
 * files by every page that is not `alone`: tools that examine a page read robots.txt under its policy.
 */
export function contentSecurityPolicy({ search = false, script = search, alone = false }: PagePowers = {}): string {
  const inline = `'sha256-${createHash('sha256').update(REMEMBERED_THEME_AND_SEARCH_KEY).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${inline}${script || alone ? " 'self'" : ''}${search ? " 'wasm-unsafe-eval'" : ''}`,
    ...(alone ? [] : ["connect-src 'self'"]),
    ...(search || alone ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
