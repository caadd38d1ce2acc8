import { createHash } from 'node:crypto';
import { REMEMBERED_THEME_AND_SEARCH_KEY } from './inline-script.ts';

/** What a page may do beyond showing itself. */
export interface PagePowers {
  /** Runs Pagefind: an own script, WebAssembly, and requests to this site. */
  search?: boolean;
}

/** The content security policy of a page: nothing but what the page needs, and no other site. */
export function contentSecurityPolicy({ search = false }: PagePowers = {}): string {
  const inline = `'sha256-${createHash('sha256').update(REMEMBERED_THEME_AND_SEARCH_KEY).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${inline}${search ? " 'self' 'wasm-unsafe-eval'" : ''}`,
    ...(search ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
