import { createHash } from 'node:crypto';
import { REMEMBERED_THEME_AND_SEARCH_KEY } from './inline-script.ts';

/** What a page may do beyond showing itself. */
export interface PagePowers {
  /** Runs a script of its own and asks this site for files. */
  script?: boolean;
  /** Besides that runs Pagefind, which is WebAssembly. */
  search?: boolean;
  /** Runs scripts and workers of its own that may ask nobody for anything, not even this site. */
  alone?: boolean;
}

/** The content security policy of a page: nothing but what the page needs, and no other site. */
export function contentSecurityPolicy({ search = false, script = search, alone = false }: PagePowers = {}): string {
  const inline = `'sha256-${createHash('sha256').update(REMEMBERED_THEME_AND_SEARCH_KEY).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${inline}${script || alone ? " 'self'" : ''}${search ? " 'wasm-unsafe-eval'" : ''}`,
    ...(script ? ["connect-src 'self'"] : []),
    ...(search || alone ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
