import { createHash } from 'node:crypto';
import { REMEMBERED_THEME_AND_SEARCH_KEY } from './inline-script.ts';

/** What a page may do beyond showing itself. */
export interface PagePowers {
  /** Runs a script of its own and asks this site for files. */
  script?: boolean;
  /** Besides that runs Pagefind, which is WebAssembly. */
  search?: boolean;
  /** Runs a script and a worker of its own, and may ask nobody for anything: what it is given cannot leave it. */
  sealed?: boolean;
}

/** The content security policy of a page: nothing but what the page needs, and no other site. */
export function contentSecurityPolicy({ search = false, script = search, sealed = false }: PagePowers = {}): string {
  const inline = `'sha256-${createHash('sha256').update(REMEMBERED_THEME_AND_SEARCH_KEY).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${inline}${script || sealed ? " 'self'" : ''}${search ? " 'wasm-unsafe-eval'" : ''}`,
    ...(script ? ["connect-src 'self'"] : []),
    ...(search || sealed ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
